import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatBrand } from '../../src/registry/format.ts';
import { readBrand } from '../../src/registry/read-brands.ts';
import { acme, brandFolder } from './folder.ts';

const script = join(import.meta.dirname, '../../scripts/new-brand.ts');

function run(
  dir: string,
  flags: readonly string[],
  input = '',
): { readonly status: number | null; readonly error: string } {
  const { status, stderr } = spawnSync(process.execPath, [script, '--dir', dir, ...flags], { input, encoding: 'utf8' });
  return { status, error: stderr };
}

it('writes a valid, formatted file from flags', () => {
  const dir = brandFolder({ 'acme.json': acme() });
  const fact = 'domain bolt.example main brand https://bolt.example/contact';
  expect(
    run(dir, ['--id', 'bolt', '--name', 'Bolt', '--kind', 'wallet', '--names', 'Bolt,博特', '--fact', fact]),
  ).toMatchObject({ status: 0 });
  const { brand, text } = readBrand(join(dir, 'bolt.json'));
  expect(brand).toMatchObject({
    names: ['Bolt', '博特'],
    stems: ['bolt'],
    facts: [{ value: 'bolt.example', basis: 'brand' }],
  });
  expect(text).toBe(formatBrand(brand));
});

it('asks for the same fields when no flags are given', () => {
  const dir = brandFolder({ 'acme.json': acme() });
  const answers = ['Bolt', '', 'wallet', '', '', 'n', 'x bolt main consensus several public lists', ''];
  expect(run(dir, [], `${answers.join('\n')}\n`)).toMatchObject({ status: 0 });
  expect(readFileSync(join(dir, 'bolt.json'), 'utf8')).toContain('"value": "bolt"');
});

it('asks again after a wrong answer, and proposes plain letters for files and handles', () => {
  const dir = brandFolder({ 'acme.json': acme() });
  const fact = 'domain uber.example main brand https://uber.example/contact';
  const answers = ['', 'Über', 'acme', '', 'bank', 'wallet', '', 'ü', '', 'n', '', 'domain', fact, ''];
  expect(run(dir, [], `${answers.join('\n')}\n`)).toMatchObject({ status: 0 });
  expect(readBrand(join(dir, 'uber.json')).brand).toMatchObject({ name: 'Über', stems: ['uber'], kind: 'wallet' });
});

it('writes nothing when the answers end early, or for a flag that it does not know', () => {
  const dir = brandFolder({ 'acme.json': acme() });
  expect(run(dir, [], 'Bolt\n\nwallet\n')).toEqual({ status: 1, error: expect.stringMatching(/^The answers end/) });
  expect(run(dir, ['--colour', 'red'])).toEqual({ status: 1, error: expect.stringMatching(/^Unknown option/) });
  expect(readdirSync(dir)).toEqual(['acme.json']);
});

it.each([
  [
    'a channel of another brand',
    'bolt',
    'domain acme.example main brand https://bolt.example',
    /already in .*acme\.json/,
  ],
  ['a fact without source', 'bolt', 'domain bolt.example main brand', /facts\[0\]\.source/],
  ['a name of another brand', 'bolt', 'x bolt main brand https://bolt.example', /"acme" names acme and bolt/, 'Acme'],
  ['an existing file', 'acme', 'domain bolt.example main brand https://bolt.example', /exists already/],
])('writes nothing for %s', (_, id, fact, reason, name = 'Bolt') => {
  const dir = brandFolder({ 'acme.json': acme() });
  const { status, error } = run(dir, ['--id', id, '--name', name, '--kind', 'wallet', '--fact', fact]);
  expect(status).toBe(1);
  expect(error).toMatch(reason);
  expect(existsSync(join(dir, 'bolt.json'))).toBe(false);
});
