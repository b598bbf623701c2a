import { expect, it } from 'vitest';
import dictionary from '../../data/dictionary-names.json' with { type: 'json' };
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { brands, invented } from './brands.ts';

/** A brand whose name or stem is an everyday word needs more than the word; a brand with a name of its own does not. */
function problems(sources: readonly BrandSource[]): readonly string[] {
  return sources
    .filter(({ brand }) => {
      const plain = [...brand.names, ...brand.stems].some((name) => dictionary.words.includes(name.toLowerCase()));
      return plain !== (brand.ambiguous === true);
    })
    .map(({ id }) => id);
}

it('flags exactly the brands whose name is an everyday word', () => {
  expect(brands.some(({ brand }) => brand.ambiguous)).toBe(true);
  expect(problems(brands)).toEqual([]);
});

it('notices an everyday word without the flag, and the flag without such a word', () => {
  expect(problems([invented({ name: 'Phantom', names: ['Phantom'], stems: ['phantom'] })])).toEqual(['acme']);
  expect(problems([invented({ ambiguous: true })])).toEqual(['acme']);
});
