import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRegistry } from '../../src/registry/compile.ts';
import { kinds } from '../../src/registry/compiled.ts';
import { openRegistry } from '../../src/registry/lookup.ts';
import { root, sourceFiles } from '../support/source-files.ts';

const folder = join(root, 'src', 'locales');
const languages = ['en', 'zh_CN', 'zh_TW'] as const;
const files = readdirSync(join(folder, 'en')).filter((name) => name.endsWith('.json'));

test('there are tables for the interface, the pages and the reasons', () => {
  expect(files).toEqual(expect.arrayContaining(['page.json', 'reasons.json', 'ui.json']));
});

describe.each(files)('%s', (file) => {
  const tables = languages.map((language) => ({ language, table: read(join(folder, language, file)) }));
  const english = tables[0]?.table ?? {};

  test('has the same keys in every language', () => {
    expect(Object.keys(english).length).toBeGreaterThan(10);
    for (const { language, table } of tables)
      expect(Object.keys(table).toSorted(), language).toEqual(Object.keys(english).toSorted());
  });

  test('has the same placeholders in every language', () => {
    for (const { language, table } of tables)
      for (const [key, text] of Object.entries(table))
        expect(placeholders(text), `${language} ${key}`).toEqual(placeholders(english[key] ?? ''));
  });

  test('leaves nothing blank, and nothing in Chinese without Chinese', () => {
    for (const { language, table } of tables)
      for (const [key, text] of Object.entries(table)) expect(text.trim(), `${language} ${key}`).not.toBe('');
    const [, cn] = tables;
    const untouched = Object.entries(cn?.table ?? {}).filter(([key, text]) => text === english[key] && / /u.test(text));
    expect(untouched).toEqual([]);
  });
});

test('the store texts have the same keys in every language', () => {
  const keys = languages.map((language) =>
    Object.keys(JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'))),
  );
  expect(keys[0]?.length).toBeGreaterThan(5);
  expect(keys[1]).toEqual(keys[0]);
  expect(keys[2]).toEqual(keys[0]);
});

test('every reason that the code names has a text', () => {
  const reasons = read(join(folder, 'en', 'reasons.json'));
  const named = new Set(
    sourceFiles('src').flatMap(({ text }) =>
      [...text.matchAll(/['"`](reason\.[a-z0-9-]+[a-z0-9])['"`]/gu)].map(([, key]) => key ?? ''),
    ),
  );
  expect(named.size).toBeGreaterThan(5);
  expect([...named].filter((key) => !(key in reasons))).toEqual([]);
});

test('everything that the registry can say of a brand has words', () => {
  const ui = read(join(folder, 'en', 'ui.json'));
  const { brands } = openRegistry(compileRegistry());
  const said = brands.flatMap(({ statements }) => [...(statements?.neverAsk ?? []), ...(statements?.neverDo ?? [])]);
  const uses = brands.flatMap(({ facts }) => facts.flatMap((fact) => fact.use ?? []));
  expect(said.length).toBeGreaterThan(10);
  const keys = [...said.map(({ what }) => `never.${what}`), ...[...kinds, ...uses].map((kind) => `channel.${kind}`)];
  expect([...new Set(keys)].filter((key) => !(key in ui))).toEqual([]);
});

function read(file: string): Record<string, string> {
  const table: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof table !== 'object' || table === null) throw new Error(`${file} is no table`);
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [key, String(text)]));
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''))].toSorted();
}
