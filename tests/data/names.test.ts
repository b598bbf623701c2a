import { expect, it } from 'vitest';
import { sharedNames } from '../../src/registry/duplicates.ts';
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { brands, invented } from './brands.ts';

function problems(sources: readonly BrandSource[]): readonly string[] {
  const nameless = sources
    .filter(({ brand }) => !brand.names.includes(brand.name))
    .map(({ id }) => `${id}: names lack name`);
  const doubled = sources
    .filter(({ brand }) => new Set(brand.names).size < brand.names.length)
    .map(({ id }) => `${id}: a name twice`);
  return [...sharedNames(sources), ...nameless, ...doubled];
}

it('lets every name and stem reach its brand and no other', () => {
  expect(brands.flatMap(({ brand }) => brand.names).length).toBeGreaterThan(200);
  expect(problems(brands)).toEqual([]);
});

it('notices a name of two brands, a name twice, and a brand without its own name', () => {
  expect(
    problems([invented(), invented({ name: 'Bolt', names: ['Bolt', 'A C M E'], stems: ['bolt'] }, 'bolt')]),
  ).toEqual(['"acme" names acme and bolt']);
  expect(problems([invented({ name: 'Acme Ltd' })])).toEqual(['acme: names lack name']);
  expect(problems([invented({ names: ['Acme', 'Acme'] })])).toEqual(['acme: a name twice']);
});
