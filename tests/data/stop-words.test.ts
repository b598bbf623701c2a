import { expect, it } from 'vitest';
import { editDistance } from '../../src/core/distance.ts';
import { fold } from '../../src/core/text.ts';
import { compileWords } from '../../src/registry/compile-words.ts';
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { brands, invented } from './brands.ts';

const { roles, hostWords } = compileWords();
const everyday = new Set([...roles, ...hostWords]);

/**
 * A stop word that is no slip of the name silences every line that holds it. It must therefore not be the name, a part of
 * the name ("crypto" in "cryptocom"), or a word that false sites and accounts put beside it ("wallet", "support"): those
 * are never taken for slips anyway.
 */
function problems(sources: readonly BrandSource[]): readonly string[] {
  return sources.flatMap(({ id, brand }) => {
    const keys = [...brand.names, ...brand.stems].map((name) => fold(name).text.replaceAll(/[^\p{L}\p{N}]/gu, ''));
    const isPart = (word: string) => keys.some((key) => key.includes(word) && editDistance(word, key, 2) > 2);
    const isSlip = (word: string) => keys.some((key) => editDistance(word, key, 2) <= 2);
    return (brand.stopWords ?? [])
      .filter((word) => everyday.has(word) || keys.includes(word) || (isPart(word) && !isSlip(word)))
      .map((word) => `${id}: ${word}`);
  });
}

it('stops no brand at its own name or at the words of false sites', () => {
  expect(brands.flatMap(({ brand }) => brand.stopWords ?? []).length).toBeGreaterThan(3);
  expect(problems(brands)).toEqual([]);
});

it('notices the name, a part of it and a role word among the stop words', () => {
  const stopWords = ['acmecoin', 'acme', 'acne', 'support'];
  const names = { names: ['Acme', 'Acmecoin Exchange'], stopWords };
  expect(problems([invented(names)])).toEqual(['acme: acmecoin', 'acme: acme', 'acme: support']);
});
