import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { duplicateChannels } from '../src/registry/duplicates.ts';
import { formatBrand } from '../src/registry/format.ts';
import { brandsFolder, readBrands } from '../src/registry/read-brands.ts';
import { BRAND_KINDS, brandFile, FACT_KINDS } from '../src/registry/schema.ts';
import type { BrandFile } from '../src/registry/schema.ts';

/**
 * Writes a new brand file: asks for the fields, or takes them as flags.
 *
 *     npm run new:brand -- --id acme --name Acme --kind exchange --names "Acme,艾克米" \
 *       --fact "domain acme.example main brand https://acme.example/contact"
 */
const usage = `--id <file name> --name <name> --kind <${BRAND_KINDS.join('|')}>
  [--names "A,B"] [--stems "a,b"] [--ambiguous] [--dir <folder of brand files>]
  --fact "<kind> <value> <role or -> <brand|consensus> <source>"   (once for each fact)`;

const { values: flags } = parseArgs({
  options: {
    id: { type: 'string' },
    name: { type: 'string' },
    kind: { type: 'string' },
    names: { type: 'string' },
    stems: { type: 'string' },
    ambiguous: { type: 'boolean' },
    fact: { type: 'string', multiple: true },
    dir: { type: 'string', default: brandsFolder },
    help: { type: 'boolean' },
  },
});

type Draft = {
  id: string;
  name: string;
  kind: string;
  names: string;
  stems: string;
  ambiguous: boolean;
  facts: string[];
};

if (flags.help) console.log(usage);
else {
  const draft = isComplete() ? fromFlags() : await ask();
  process.exitCode = save(draft) ? 0 : 1;
}

function isComplete(): boolean {
  return Boolean(flags.id && flags.name && flags.kind && flags.fact);
}

function fromFlags(): Draft {
  const name = flags.name ?? '';
  return {
    id: flags.id ?? '',
    name,
    kind: flags.kind ?? '',
    names: flags.names ?? name,
    stems: flags.stems ?? stemOf(name),
    ambiguous: flags.ambiguous ?? false,
    facts: flags.fact ?? [],
  };
}

async function ask(): Promise<Draft> {
  // The iterator, unlike `question`, loses no line of a piped answer file.
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  const question = async (text: string, preset = '') => {
    process.stdout.write(preset ? `${text} [${preset}]: ` : `${text}: `);
    const line = await lines.next();
    return (line.done === true ? '' : line.value.trim()) || preset;
  };
  const name = await question('Name as the brand writes it', flags.name);
  const draft: Draft = {
    name,
    id: await question('File name', flags.id ?? idOf(name)),
    kind: await question(`Kind (${BRAND_KINDS.join(', ')})`, flags.kind),
    names: await question('Every spelling that users write, in every script, with commas', flags.names ?? name),
    stems: await question('Latin stems for handles and hosts, with commas', flags.stems ?? stemOf(name)),
    ambiguous: /^y/i.test(await question('Is the name an everyday word? (y/n)', 'n')),
    facts: [],
  };
  console.log(`Facts: kind, value, role (or -), brand or consensus, source. Kinds: ${FACT_KINDS.join(', ')}`);
  for (let fact = await question('Fact (empty to end)'); fact !== ''; fact = await question('Fact (empty to end)')) {
    draft.facts.push(fact);
  }
  input.close();
  return draft;
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function stemOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
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

function save(draft: Draft): boolean {
  const file = join(flags.dir, `${draft.id}.json`);
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
  const problem = parsed.success ? refusal(draft.id, file, parsed.data) : z.prettifyError(parsed.error);
  if (problem !== undefined || !parsed.success) {
    console.error(`Not written:\n${problem ?? ''}\n\n${usage}`);
    return false;
  }
  writeFileSync(file, formatBrand(parsed.data));
  console.log(`Written: ${file}\nNow run: npm run unit -- tests/data`);
  return true;
}

function refusal(id: string, file: string, brand: BrandFile): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `--id "${id}" is not lower-case words joined by hyphens`;
  if (existsSync(file)) return `${file} exists already`;
  const doubled = duplicateChannels([...readBrands(flags.dir), { id, file, text: '', brand }]);
  return doubled.length > 0 ? doubled.join('\n') : undefined;
}
