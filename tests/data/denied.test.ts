import { expect, it } from 'vitest';
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { allFacts, brands, invented, sound } from './brands.ts';

/** A denial has no value and the brand's own word, and no current channel of its kind stands beside it. */
function problems(sources: readonly BrandSource[]): readonly string[] {
  return allFacts(sources)
    .filter(({ fact }) => fact.status === 'denied')
    .filter(({ fact, source }) => {
      const scope = fact.role;
      const rival = source.brand.facts.some(
        ({ kind, status, role }) =>
          kind === fact.kind && status === 'current' && (scope === undefined || role === scope),
      );
      return fact.value !== undefined || fact.basis !== 'brand' || rival;
    })
    .map(({ where }) => where);
}

it('keeps denials without value, on the word of the brand, and free of contradiction', () => {
  expect(allFacts(brands).filter(({ fact }) => fact.status === 'denied').length).toBeGreaterThan(4);
  expect(problems(brands)).toEqual([]);
});

it('notices a denied kind of which a channel is listed', () => {
  const { value: _, ...wordless } = sound;
  const denied = { ...wordless, kind: 'telegram', role: 'support', status: 'denied' };
  const group = { ...sound, kind: 'telegram', value: 'acme_chat', role: 'community' };
  expect(problems([invented({ facts: [denied, group] })])).toEqual([]);
  expect(problems([invented({ facts: [denied, { ...group, role: 'support' }] })])).toHaveLength(1);
  expect(() => invented({ facts: [{ ...denied, value: 'none' }] })).toThrow(/no value/);
});
