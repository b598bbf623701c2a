import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Registry } from '../core/registry-types.ts';
import type { Severity, Subject } from '../core/types.ts';

/** One row of a development set: what to judge, and what a person would say of it. */
export type Row = {
  readonly shown: string;
  readonly group: string;
  /** The least severity that counts as right; `none` for honest rows, on which any caution is a false alarm. */
  readonly expected: Severity | 'none';
  readonly subject: Subject | { readonly kind: 'host'; readonly host: string };
};
export type CorpusFile = { readonly file: string; readonly read: (text: string, registry: Registry) => readonly Row[] };

/** Every set that `evaluate` knows, with its layout. Rows of brands outside the registry are left out. */
export const corpusFiles: readonly CorpusFile[] = [
  {
    file: 'hosts-phishing.tsv',
    read: (text, registry) => hosts(text, ([, brand, where]) => group(registry, brand, where)),
  },
  { file: 'hosts-typo.tsv', read: (text, registry) => hosts(text, ([, brand]) => group(registry, brand)) },
  { file: 'hosts-idn.tsv', read: (text, registry) => hosts(text, ([, , brand]) => group(registry, brand)) },
  {
    file: 'hosts-permutations.tsv',
    read: (text, registry) => hosts(text, ([, of, kind]) => permutation(registry, of, kind)),
  },
  { file: 'hosts-benign-web.txt', read: (text) => hosts(text, () => 'popular', 'none') },
  { file: 'hosts-benign-crypto.txt', read: (text) => hosts(text, () => 'crypto projects', 'none') },
  { file: 'hosts-once-wrongly-blocked.txt', read: (text) => hosts(text, () => 'once wrongly blocked', 'none') },
  { file: 'handles-legit.jsonl', read: (text) => jsonl(text).map(handle) },
  { file: 'messages-real.jsonl', read: (text) => jsonl(text).map(message) },
  { file: 'texts-everyday.jsonl', read: (text) => jsonl(text).map(everyday) },
  { file: 'texts-mention-secret-unlabelled.jsonl', read: (text) => jsonl(text).map(everyday) },
  { file: 'texts-held-out.jsonl', read: (text) => jsonl(text).map(heldOut) },
];

/** `undefined` when the folder has no such file. */
export function readCorpus(folder: string, { file, read }: CorpusFile, registry: Registry): readonly Row[] | undefined {
  try {
    return read(readFileSync(join(folder, file), 'utf8'), registry);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

type Cells = readonly (string | undefined)[];

function hosts(
  text: string,
  groupOf: (cells: Cells) => string | undefined,
  expected: Row['expected'] = 'caution',
): Row[] {
  return text.split('\n').flatMap((line) => {
    const cells = line.split('\t');
    const host = cells[0]?.trim();
    const named = groupOf(cells);
    return host && named ? [{ shown: host, group: named, expected, subject: { kind: 'host', host } }] : [];
  });
}

/** The lists spell brands without hyphens ("trustwallet") and name several when a host holds several. */
function group(registry: Registry, names: string | undefined, kind?: string): string | undefined {
  const listed = names
    ?.split(',')
    .map((name) => brandOf(registry, name.trim()))
    .find((id) => id !== undefined);
  return listed === undefined ? undefined : [listed, kind].filter(Boolean).join(' · ');
}

function brandOf(registry: Registry, name: string): string | undefined {
  if (name === '') return undefined;
  return registry.brands.find((brand) => brand.id.replaceAll('-', '') === name || brand.stems.includes(name))?.id;
}

function permutation(registry: Registry, of: string | undefined, kind: string | undefined): string | undefined {
  const fact = of === undefined ? undefined : registry.facts({ kind: 'domain', value: of })[0];
  return fact && kind ? `${kind} · ${fact.brand}` : undefined;
}

const object = z.record(z.string(), z.unknown());

function jsonl(text: string): Readonly<Record<string, unknown>>[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    return [object.parse(JSON.parse(line))];
  });
}

function field(row: Readonly<Record<string, unknown>>, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

function handle(row: Readonly<Record<string, unknown>>): Row {
  const site = field(row, 'platform');
  const subject: Subject = {
    kind: 'account',
    site,
    handle: field(row, 'handle'),
    name: field(row, 'name'),
    badges: [],
  };
  return { shown: `@${subject.handle} (${subject.name})`, group: site, expected: 'none', subject };
}

function message(row: Readonly<Record<string, unknown>>): Row {
  const tags = Array.isArray(row['tags']) ? row['tags'] : [];
  const weak = tags.some((tag) => tag === 'fragment' || tag === 'ambiguous' || tag === 'not-verbatim');
  const label = field(row, 'label');
  const subset = label === 'benign' ? '' : tags.includes('core') && !weak ? ' · headline' : ' · rest';
  const expected = label === 'benign' ? 'none' : label === 'secret-request' ? 'danger' : 'caution';
  return textRow(field(row, 'text'), `${label}${subset} · ${field(row, 'lang')}`, expected);
}

/** `tests/held-out`: requests must be a danger, lures at least warned of. */
const EXPECTED: Readonly<Record<string, Row['expected']>> = { request: 'danger', lure: 'caution', honest: 'none' };

function heldOut(row: Readonly<Record<string, unknown>>): Row {
  const label = field(row, 'label');
  return textRow(field(row, 'text'), `${label} · ${field(row, 'lang')}`, EXPECTED[label] ?? 'none');
}

const honest = /^(?:benign|clean|ham)/;

/** Labels of other people's sets: only the honest ones say something about us, the rest are printed for information. */
function everyday(row: Readonly<Record<string, unknown>>): Row {
  const label = field(row, 'label').split(':')[0] ?? '';
  return textRow(
    field(row, 'text'),
    `${label} · ${field(row, 'source')} · ${field(row, 'lang')}`,
    honest.test(label) ? 'none' : 'caution',
  );
}

function textRow(text: string, named: string, expected: Row['expected']): Row {
  return {
    shown: text,
    group: named,
    expected,
    subject: { kind: 'message', site: 'page', text, links: [], direction: 'in' },
  };
}
