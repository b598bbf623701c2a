import { expect, it } from 'vitest';
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { brands, invented } from './brands.ts';

/** A stop word that contains a stem, or is one, would silence the brand itself. */
function problems(sources: readonly BrandSource[]): readonly string[] {
  return sources.flatMap(({ id, brand }) =>
    (brand.stopWords ?? []).filter((word) => brand.stems.includes(word)).map((word) => `${id}: ${word}`),
  );
}

it('stops no brand at its own name', () => {
  expect(brands.flatMap(({ brand }) => brand.stopWords ?? []).length).toBeGreaterThan(3);
  expect(problems(brands)).toEqual([]);
});

it('notices a stem among the stop words', () => {
  expect(problems([invented({ stopWords: ['acme', 'acne'] })])).toEqual(['acme: acme']);
});
