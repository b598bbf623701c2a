import { expect, it } from 'vitest';
import { allEvidence, brands, invented, sound } from './brands.ts';
import type { BrandSource } from '../../src/registry/read-brands.ts';

/** A source, the day on which it was checked (never in the future), and on whose word it stands. */
function problems(sources: readonly BrandSource[]): readonly string[] {
  const today = new Date().toISOString().slice(0, 10);
  return allEvidence(sources)
    .filter(({ source, basis, checked }) => !source || !basis || !/^20\d\d-\d\d-\d\d$/.test(checked) || checked > today)
    .map(({ where }) => where);
}

it('names source, basis and a past day of checking for every fact and statement', () => {
  expect(allEvidence(brands).length).toBeGreaterThan(200);
  expect(problems(brands)).toEqual([]);
});

it('notices a check that has not happened yet', () => {
  expect(problems([invented({ facts: [{ ...sound, checked: '2099-01-01' }] })])).toEqual(['acme: domain acme.example']);
});
