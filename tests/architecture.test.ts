import { basename, dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import linter from '../.oxlintrc.json' with { type: 'json' };
import { importsOf, root, sourceFiles } from './support/source-files.ts';

/** Which layers each layer may import from besides itself; `types`: by `import type` only. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  core: {},
  // The compilers fold vocabulary and names with core's own folding, so that both sides of a comparison agree.
  registry: { core: 'all' },
  locales: {},
  sites: { core: 'types' },
  extension: { core: 'types', registry: 'types' },
  page: { sites: 'all', core: 'all', registry: 'all', extension: 'all', locales: 'all' },
  ui: { core: 'all', registry: 'all', extension: 'all', locales: 'all' },
  cli: { core: 'all', registry: 'all', locales: 'all' },
};

/** Packages by the only folders that may import them (type imports included). */
const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  'wxt/browser': ['src/extension/'],
  react: ['src/ui/', 'entrypoints/'],
  'react-dom/client': ['src/ui/', 'entrypoints/'],
  'fuse.js': ['src/ui/', 'src/registry/'],
  zod: ['src/registry/', 'src/cli/'],
  tldts: ['src/registry/'],
  jsqr: ['src/ui/'],
};

const layered = sourceFiles('src').map((file) => ({ ...file, layer: file.path.split('/')[1] ?? '' }));
const code = ['src', 'entrypoints', 'build', 'scripts', 'tests'].flatMap((folder) => sourceFiles(folder));

test('the scan sees every layer and the other code', () => {
  const seen = new Set(layered.map(({ layer }) => layer));
  expect([...seen].toSorted()).toEqual(Object.keys(ALLOWED).toSorted());
  expect(layered.length).toBeGreaterThan(60);
  expect(code.length).toBeGreaterThan(100);
  expect(layered.flatMap((file) => importsOf(file.text)).length).toBeGreaterThan(150);
});

describe('layers', () => {
  test('import only from the layers below them', () => {
    const broken = layered.flatMap(({ path, layer, text }) =>
      importsOf(text)
        .filter(({ from }) => from.startsWith('.'))
        .filter(({ from, typesOnly }) => !mayImport(layer, normalize(join(dirname(path), from)).split('/'), typesOnly))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(broken).toEqual([]);
  });

  test('core imports no package and no data module', () => {
    const broken = layered
      .filter(({ layer }) => layer === 'core')
      .flatMap(({ path, text }) => importsOf(text).map(({ from }) => ({ path, from })))
      .filter(({ from }) => !from.startsWith('.'));
    expect(broken).toEqual([]);
  });

  test('core knows no page, no clock, no network, no chance', () => {
    const world = /\b(?:document|window|fetch|setTimeout|Date|Math\.random|performance|console|localStorage)\s*[.(]/;
    const broken = layered
      .filter(({ layer, text }) => layer === 'core' && world.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(broken).toEqual([]);
  });

  test('packages stay in their homes', () => {
    const broken = Object.entries(PACKAGE_HOMES).flatMap(([name, homes]) =>
      [...layered, ...sourceFiles('entrypoints')]
        .filter(({ path }) => !homes.some((home) => path.startsWith(home)))
        .filter(({ text }) => importsOf(text).some(({ from }) => from === name))
        .map(({ path }) => `${path} imports ${name}`),
    );
    expect(broken).toEqual([]);
  });

  test('only the extension layer touches the browser object', () => {
    const broken = layered
      .filter(({ layer, text }) => layer !== 'extension' && /\b(?:browser|chrome)\.[a-z]/.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(broken).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    ['src', 200],
    ['build', 200],
    ['entrypoints', 40],
    ['scripts', 300],
    ['tests', 300],
  ])('files in %s have at most %i lines', (folder, most) => {
    const files = sourceFiles(folder);
    expect(files.length).toBeGreaterThan(0);
    const long = files.map(({ path, text }) => `${path}: ${text.trimEnd().split('\n').length}`);
    expect(long.filter((line) => Number(line.split(': ')[1]) > most)).toEqual([]);
  });

  test('nothing is typed any and no check is switched off', () => {
    // Assembled, so that this file does not name what it forbids.
    const forbidden = new RegExp(String.raw`@ts-(?:ig${'nore'}|no${'check'})|[:<(,]\s*any\b\s*[;,)>=[\]]|\bas any\b`);
    const broken = code.filter(({ text }) => forbidden.test(withoutStrings(withoutComments(text, 'keep @ts'))));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test('the linter refuses any, the non-null mark and unawaited promises', () => {
    const rules: Readonly<Record<string, unknown>> = linter.rules;
    for (const rule of ['no-explicit-any', 'no-non-null-assertion', 'no-floating-promises'])
      expect(rules[`typescript/${rule}`]).toBe('error');
  });

  test('every exception to the linter or the compiler has a reason', () => {
    const exception = /^.*(?:(?:ox|es)lint-disable|@ts-expect-error).*$/gm;
    const lines = code.flatMap(({ path, text }) =>
      [...text.matchAll(exception)].map(([line]) => `${path}: ${line.trim()}`),
    );
    const own = relative(root, import.meta.filename);
    expect(lines.filter((line) => !line.startsWith(own) && !/ -- \S.{8,}/.test(line))).toEqual([]);
  });

  test('every note of work to do has a date', () => {
    const undated = new RegExp(String.raw`\bTO${'DO'}\b(?! \[\d{4}-\d{2}-\d{2}\]: \S)`);
    expect(code.filter(({ text }) => undated.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('nothing is exported in passing and files are named in kebab case', () => {
    const barrels = layered.filter(({ text }) => /^export (?:\*|\{[^}]*\}|type \{[^}]*\}) from/m.test(text));
    expect(barrels.map(({ path }) => path)).toEqual([]);
    const names = layered.map(({ path }) => basename(path)).filter((name) => !/^[a-z0-9-]+(?:\.d)?\.tsx?$/.test(name));
    expect(names).toEqual([]);
  });
});

function mayImport(layer: string, target: readonly string[], typesOnly: boolean): boolean {
  const [top, other = ''] = target;
  // Unicode's table of look-alike letters is no fact of ours, and folding takes no argument for it.
  if (top === 'data') return layer === 'core' && other === 'confusables.json';
  if (top !== 'src') return false;
  if (other === layer) return true;
  const allowed = ALLOWED[layer]?.[other];
  return allowed === 'all' || (allowed === 'types' && typesOnly);
}

function withoutComments(text: string, keep?: 'keep @ts'): string {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return keep ? bare : bare.replace(/(?<![:'"`])\/\/.*$/gm, '');
}

function withoutStrings(text: string): string {
  return text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
