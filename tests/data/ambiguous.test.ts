import { expect, it } from 'vitest';
import dictionary from '../../data/dictionary-names.json' with { type: 'json' };
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { brands, invented } from './brands.ts';

/** A name or stem that is an everyday word needs more than the word; a name of its own does not. */
function problems(sources: readonly BrandSource[]): readonly string[] {
  return sources.flatMap(({ id, brand }) => {
    const plain = [...brand.names, ...brand.stems].filter((name) => dictionary.words.includes(name.toLowerCase()));
    const single = brand.ambiguousNames ?? [];
    const open = plain
      .filter((name) => !brand.ambiguous && !single.includes(name))
      .map((name) => `${id}: ${name} needs a flag`);
    const idle = brand.ambiguous && plain.length === 0 ? [`${id}: flagged without reason`] : [];
    const strange = single
      .filter((name) => brand.ambiguous === true || !brand.names.includes(name) || !plain.includes(name))
      .map((name) => `${id}: ${name} is flagged without reason`);
    return [...open, ...idle, ...strange];
  });
}

it('flags exactly the brands whose name is an everyday word', () => {
  expect(brands.some(({ brand }) => brand.ambiguous)).toBe(true);
  expect(problems(brands)).toEqual([]);
});

it('notices an everyday word without the flag, and the flag without such a word', () => {
  const phantom = { name: 'Phantom', names: ['Phantom'], stems: ['phntm'] };
  expect(problems([invented(phantom)])).toHaveLength(1);
  expect(problems([invented({ ...phantom, ambiguous: true })])).toEqual([]);
  expect(problems([invented({ ...phantom, ambiguousNames: ['Phantom'] })])).toEqual([]);
  expect(problems([invented({ ambiguous: true })])).toHaveLength(1);
  expect(problems([invented({ ambiguousNames: ['Acme'] })])).toHaveLength(1);
});
