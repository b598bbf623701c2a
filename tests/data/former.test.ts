import { expect, it } from 'vitest';
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { allFacts, brands, invented, sound } from './brands.ts';

/** A former channel names a current one of the same brand. */
function problems(sources: readonly BrandSource[]): readonly string[] {
  return allFacts(sources)
    .filter(({ fact }) => fact.status === 'former')
    .filter(({ fact, source }) => {
      const current = source.brand.facts.filter(({ status }) => status === 'current');
      return !current.some(({ value }) => value === fact.replacedBy);
    })
    .map(({ where, fact }) => `${where} → ${fact.replacedBy ?? ''}`);
}

it('says for every former channel which current one replaced it', () => {
  expect(allFacts(brands).filter(({ fact }) => fact.status === 'former').length).toBeGreaterThan(5);
  expect(problems(brands)).toEqual([]);
});

it('notices a replacement that is not a current channel', () => {
  const former = { ...sound, value: 'old.example', status: 'former', replacedBy: 'gone.example' };
  expect(problems([invented({ facts: [sound, former] })])).toHaveLength(1);
  expect(() => invented({ facts: [{ ...former, replacedBy: undefined }] })).toThrow(/replaced/);
});
