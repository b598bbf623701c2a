import { describe, expect, it } from 'vitest';
import { compileRegistry } from '../../src/registry/compile.ts';
import { openRegistry } from '../../src/registry/lookup.ts';
import { acme, brandFolder, evidence, fact } from './folder.ts';

describe('a broken brand file stops the build', () => {
  const cases: readonly [name: string, content: object | string, reason: RegExp][] = [
    ['acme.json', '{ "name": ', /acme\.json is not JSON/],
    ['acme.json', acme([fact('domain', 'ACME.example')]), /acme\.json[\s\S]*lower-case host[\s\S]*facts\[0\]\.value/],
    ['acme.json', acme([]), /acme\.json[\s\S]*facts/],
    ['acme.json', acme([fact('phone', undefined)]), /missing[\s\S]*facts\[0\]\.value/],
    ['acme.json', acme([fact('x', 'acme', { status: 'former' })]), /replaced it[\s\S]*facts\[0\]\.replacedBy/],
    ['acme.json', acme([fact('x', 'acme', { source: 'heard it' })]), /https address[\s\S]*facts\[0\]\.source/],
    ['acme.json', acme([fact('handle', 'acme')]), /only be fake[\s\S]*facts\[0\]\.kind/],
    ['acme.json', acme(undefined, { stems: ['ac'] }), /three or more[\s\S]*stems\[0\]/],
    ['Acme_Ltd.json', acme(), /Acme_Ltd\.json: the file name/],
  ];
  it.each(cases)('%s: names file, path and reason', (name, content, reason) => {
    expect(() => compileRegistry({ dir: brandFolder({ [name]: content }) })).toThrow(reason);
  });

  it('names both files when one channel stands under two brands', () => {
    const dir = brandFolder({ 'acme.json': acme(), 'bolt.json': acme() });
    expect(() => compileRegistry({ dir })).toThrow(/bolt\.json: facts\[0\]\.value: domain:acme\.example.*acme\.json/);
  });

  it('refuses an empty folder', () => {
    expect(() => compileRegistry({ dir: brandFolder({}) })).toThrow(/no brand files/);
  });
});

describe('what ships', () => {
  const facts = [
    fact('domain', 'acme.example', { role: 'main' }),
    fact('domain', 'api.acme.example', { role: 'product', source: 'https://acme.example/api' }),
    fact('anti-phishing-code', undefined),
  ];
  const neverAsk = [{ what: 'password', ...evidence }];
  const open = () => openRegistry(compileRegistry({ dir: brandFolder({ 'acme.json': acme(facts, { neverAsk }) }) }));

  it('carries every source and the statements', () => {
    const brand = open().brand('acme');
    expect(brand?.facts.map(({ source }) => source)).toEqual([
      'https://acme.example/contact',
      'https://acme.example/api',
    ]);
    expect(brand?.statements?.neverAsk).toEqual(neverAsk);
    expect(brand?.statements?.antiPhishingCode?.source).toBe('https://acme.example/contact');
  });
});

it('keeps the first ten brands within 8 kB of JSON a brand', () => {
  const compiled = compileRegistry();
  expect(compiled.brands.length).toBeGreaterThanOrEqual(10);
  expect(JSON.stringify(compiled).length / compiled.brands.length).toBeLessThan(8_000);
});
