import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { duplicateChannels, sharedNames } from '../src/registry/duplicates.ts';
import { formatBrand } from '../src/registry/format.ts';
import { brandsFolder, readBrands } from '../src/registry/read-brands.ts';
import { BRAND_KINDS, brandFile, FACT_KINDS } from '../src/registry/schema.ts';
import type { BrandFile } from '../src/registry/schema.ts';
import { plainly } from './plainly.ts';

/**
 * Writes a new brand file: asks for the fields, or takes them as flags. Writes all of it or nothing.
 *
 *     npm run new:brand -- --id acme --name Acme --kind exchange --names "Acme,艾克米" \
 *       --fact "domain acme.example main brand https://acme.example/contact"
 */
const usage = `--id <file name> --name <name> --kind <${BRAND_KINDS.join('|')}>
  [--names "A,B"] [--stems "a,b"] [--ambiguous] [--dir <folder of brand files>]
  --fact "<kind> <value> <role or -> <brand|consensus> <source>"   (once for each fact)`;

const options = {
  id: { type: 'string' },
  name: { type: 'string' },
  kind: { type: 'string' },
  names: { type: 'string' },
  stems: { type: 'string' },
  ambiguous: { type: 'boolean' },
  fact: { type: 'string', multiple: true },
  dir: { type: 'string', default: brandsFolder },
  help: { type: 'boolean' },
} as const;
const readFlags = () => parseArgs({ options }).values;
type Flags = ReturnType<typeof readFlags>;

type Draft = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly names: string;
  readonly stems: string;
  readonly ambiguous: boolean;
  readonly facts: readonly string[];
};

await plainly(() => run(readFlags()), `Nothing was written.\n\n${usage}`);

async function run(flags: Flags): Promise<void> {
  if (flags.help) return console.log(usage);
  const { id, name, kind, fact } = flags;
  const draft = id && name && kind && fact ? fromFlags(flags, { id, name, kind, facts: fact }) : await ask(flags);
  save(draft, flags.dir);
}

function fromFlags(flags: Flags, given: Pick<Draft, 'id' | 'name' | 'kind' | 'facts'>): Draft {
  const { names = given.name, stems = stemOf(given.name), ambiguous = false } = flags;
  return { ...given, names, stems, ambiguous };
}

async function ask(flags: Flags): Promise<Draft> {
  // The iterator, unlike `question`, loses no line of a piped answer file.
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  const question = async (text: string, preset: string | undefined, wrong: (answer: string) => string | undefined) => {
    for (;;) {
      process.stdout.write(preset ? `${text} [${preset}]: ` : `${text}: `);
      const line = await lines.next();
      if (line.done === true) throw new Error('The answers end before the last question.');
      const answer = line.value.trim() || (preset ?? '');
      const problem = wrong(answer);
      if (problem === undefined) return answer;
      console.log(problem);
    }
  };
  const name = await question('Name as the brand writes it', flags.name, field(brandFile.shape.name));
  const draft = {
    name,
    id: await question('File name', flags.id ?? idOf(name), (id) => idProblem(id, flags.dir)),
    kind: await question(`Kind (${BRAND_KINDS.join(', ')})`, flags.kind, field(brandFile.shape.kind)),
    names: await question('Every spelling that users write, in every script, with commas', flags.names ?? name, fine),
    stems: await question('Latin stems for handles and hosts, with commas', flags.stems ?? stemOf(name), (stems) =>
      field(brandFile.shape.stems)(list(stems)),
    ),
    ambiguous: /^y/i.test(await question('Is the name an everyday word? (y/n)', 'n', fine)),
  };
  console.log(`Facts: kind, value, role (or -), brand or consensus, source. Kinds: ${FACT_KINDS.join(', ')}`);
  const facts: string[] = [];
  const oneFact = field(brandFile.shape.facts.element);
  const wrong = (fact: string) => (fact === '' && facts.length > 0 ? undefined : oneFact(parseFact(fact)));
  const next = () => question('Fact (empty to end)', '', wrong);
  for (let fact = await next(); fact !== ''; fact = await next()) facts.push(fact);
  input.close();
  return { ...draft, facts };
}

/** What the schema says against one answer. */
function field(schema: z.ZodType): (answer: unknown) => string | undefined {
  return (answer) => {
    const parsed = schema.safeParse(answer);
    return parsed.success ? undefined : z.prettifyError(parsed.error);
  };
}

function fine(): undefined {
  return undefined;
}

function idOf(name: string): string {
  return plain(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function stemOf(name: string): string {
  return plain(name).replaceAll(/[^a-z0-9]/g, '');
}

/** "Über" is "uber" in file names and handles. */
function plain(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function list(text: string): string[] {
  return text
    .split(/[,，]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The day of this check: whoever adds the fact has just read the source. */
function parseFact(line: string): object {
  const [kind, value, role, basis, ...source] = line.trim().split(/\s+/);
  const checked = new Date().toISOString().slice(0, 10);
  const known = role === '-' ? {} : { role };
  return { kind, value, ...known, status: 'current', basis, source: source.join(' '), checked };
}

function idProblem(id: string, dir: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `--id "${id}" is not lower-case words joined by hyphens`;
  const file = join(dir, `${id}.json`);
  return existsSync(file) ? `${file} exists already` : undefined;
}

function save(draft: Draft, dir: string): void {
  const file = join(dir, `${draft.id}.json`);
  const parsed = brandFile.safeParse({
    name: draft.name,
    kind: draft.kind,
    names: [...new Set([draft.name, ...list(draft.names)])],
    stems: list(draft.stems),
    ...(draft.ambiguous && { ambiguous: true }),
    facts: draft.facts.map(parseFact),
    neverAsk: [],
    neverDo: [],
    responseTimes: [],
    reportTo: [],
  });
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const problem = idProblem(draft.id, dir) ?? clash({ id: draft.id, file, text: '', brand: parsed.data }, dir);
  if (problem !== undefined) throw new Error(problem);
  writeFileSync(file, formatBrand(parsed.data), { flag: 'wx' });
  console.log(`Written: ${file}\nNow run: npm run unit -- tests/data`);
}

/** What the new brand has in common with another. */
function clash(made: { id: string; file: string; text: string; brand: BrandFile }, dir: string): string | undefined {
  const all = [...readBrands(dir), made];
  const problems = [...duplicateChannels(all), ...sharedNames(all)];
  return problems.length > 0 ? problems.join('\n') : undefined;
}
