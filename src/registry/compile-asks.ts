import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { shrinkTerms, type Meaning } from './shrink-terms.ts';
import { keepScenes, termsHeralded } from './term-parts.ts';
import {
  ASK_KINDS,
  askBit,
  moveBit,
  MOVE_KINDS,
  roleBit,
  ROLES,
  roleSet,
  sceneBit,
  SCENES,
  sceneSet,
  TRIGGERS,
  type AskRule,
  type CompiledAsks,
  type Reasons,
  type Role,
  type Scene,
} from '../core/vocabulary.ts';

const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

// Language tags of `data/`; a new language is added here and nowhere else in code.
const terms = z.record(z.string().regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/), z.array(z.string().min(1).max(80)));
const role = z.enum(ROLES);
const roleFile = z.strictObject({ about: z.string(), words: terms });
const moveFile = z.strictObject({ about: z.string(), words: z.record(z.enum(MOVE_KINDS), terms) });
const placeFile = z.strictObject({
  about: z.string(),
  freeMail: z.array(z.string()),
  forms: z.array(z.string()),
  shorteners: z.array(z.string()),
});
const variantFile = z.strictObject({ about: z.string(), rows: z.array(z.string().min(2)) });
const askFile = z.strictObject({
  kind: z.enum(ASK_KINDS),
  about: z.string(),
  verbs: z.strictObject({ strong: z.array(role), weak: z.array(role) }),
  raisedBy: z.array(z.array(z.enum([...ROLES, ...SCENES])).min(1)),
  objects: terms,
  /** Names of things that people also use without harm (remote-control programs): they need somebody who asks, or a matter. */
  tools: terms.optional(),
  /** Words that mean this kind only beside a person who is to receive it ("tell me the code"). */
  vague: terms,
  phrases: terms,
  hits: z.record(z.string(), z.array(z.string())),
  misses: z.record(z.string(), z.array(z.string())),
});
export type AskFile = z.infer<typeof askFile>;

/**
 * Compiles the vocabulary of texts from `data/asks` and `data/words/texts`.
 * @param languages leaves out all others; for measuring what a language costs.
 * @throws Error that names the file, the path inside it and the reason.
 */
export function compileAsks(languages?: readonly string[]): CompiledAsks {
  const meanings = new Map<string, Meaning>();
  const add = (byLanguage: Readonly<Record<string, readonly string[]>>, roles: number, subjects: number) => {
    for (const [language, list] of Object.entries(byLanguage)) {
      if (languages && !languages.includes(language)) continue;
      for (const term of list) addTerm(meanings, term, roles, subjects);
    }
  };
  const theirs = read('words/texts/yours.json', roleFile).words;
  const rules = readAskFiles().map((file) => {
    add(file.objects, 0, askBit(file.kind));
    add(file.tools ?? {}, roleBit('tool'), askBit(file.kind));
    add(file.vague, roleBit('vague'), askBit(file.kind));
    // An object that contains "your" says whose it is.
    for (const [language, objects] of Object.entries({ ...file.objects })) {
      const owned = objects.filter((object) => theirs[language]?.some((word) => ` ${object} `.includes(` ${word} `)));
      add({ [language]: owned }, roleBit('yours'), askBit(file.kind));
    }
    add(file.phrases, roleBit('whole'), askBit(file.kind));
    return ruleOf(file);
  });
  for (const name of ROLES) {
    if (!OF_OBJECTS.has(name)) add(read(`words/texts/${name}.json`, roleFile).words, roleBit(name), 0);
  }
  for (const scene of SCENES) add(read(`words/texts/${scene}.json`, roleFile).words, 0, sceneBit(scene));
  for (const kind of MOVE_KINDS) {
    add(read('words/texts/moves.json', moveFile).words[kind], 0, moveBit(kind));
  }
  const { freeMail, forms, shorteners } = read('words/texts/places.json', placeFile);
  keepScenes(meanings);
  const { terms: shrunk, variants } = shrinkTerms(meanings, read('words/texts/han-variants.json', variantFile).rows);
  return { variants, rules, places: { freeMail, forms, shorteners }, groups: groupsOf(shrunk) };
}

/** The files of `data/asks`, checked; tests read their hits and misses. */
export function readAskFiles(): AskFile[] {
  const names = readdirSync(`${dataFolder}asks`).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => read(`asks/${name}`, askFile));
}

/** Roles of the objects in `data/asks`; all others have a file of their own. */
const OF_OBJECTS: ReadonlySet<Role> = new Set<Role>(['whole', 'vague', 'tool']);

// "!" marks a form that is a request by itself: the same as standing after "please". "=" and "*": see `Term`.
function addTerm(meanings: Map<string, Meaning>, term: string, roles: number, subjects: number): void {
  const asks = term.endsWith('!');
  const key = (asks ? term.slice(0, -1) : term).toLowerCase();
  const meaning = meanings.get(key) ?? { roles: 0, subjects: 0 };
  meaning.roles |= roles | (asks ? roleBit('need') : 0);
  meaning.subjects |= subjects;
  meanings.set(key, meaning);
}

function ruleOf(file: AskFile): AskRule {
  return {
    kind: file.kind,
    strong: roleSet(...file.verbs.strong),
    weak: roleSet(...file.verbs.weak),
    raisedBy: file.raisedBy.map((reasons) => reasonsOf(reasons)),
  };
}

function isScene(name: Role | Scene): name is Scene {
  return SCENES.some((scene) => scene === name);
}

function reasonsOf(names: readonly (Role | Scene)[]): Reasons {
  return {
    roles: roleSet(...names.filter((name) => !isScene(name))),
    subjects: sceneSet(...names.filter((name) => isScene(name))),
  };
}

function groupsOf(meanings: ReadonlyMap<string, Meaning>): CompiledAsks['groups'] {
  const heralded = termsHeralded(meanings);
  const groups = new Map<string, { roles: number; subjects: number; triggers: boolean; terms: string[] }>();
  for (const [term, { roles, subjects }] of meanings) {
    const triggers = (subjects & TRIGGERS) !== 0 && !heralded.has(term);
    const key = `${roles},${subjects},${triggers}`;
    const group = groups.get(key) ?? { roles, subjects, triggers, terms: [] };
    group.terms.push(term);
    groups.set(key, group);
  }
  return [...groups.values()].map(
    ({ roles, subjects, triggers, terms: list }) => [roles, subjects, list.toSorted().join('|'), triggers] as const,
  );
}

function read<Shape extends z.ZodType>(path: string, shape: Shape): z.infer<Shape> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(dataFolder + path, 'utf8'));
  } catch (error) {
    throw new Error(`data/${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const checked = shape.safeParse(content);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new Error(`data/${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
}
