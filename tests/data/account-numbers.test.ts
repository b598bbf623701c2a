import { expect, it } from 'vitest';
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { allFacts, brands, invented, sound } from './brands.ts';

const platforms: Readonly<Record<string, string>> = { 'x-id': 'x', 'telegram-id': 'telegram' };

/** A number that says whose it is names a current account of the same brand on the same platform. */
function problems(sources: readonly BrandSource[]): readonly string[] {
  return allFacts(sources)
    .filter(({ fact }) => fact.account !== undefined)
    .filter(({ fact, source }) => {
      const accounts = source.brand.facts.filter(({ kind }) => kind === platforms[fact.kind]);
      return !accounts.some(({ value, status }) => status === 'current' && value === fact.account);
    })
    .map(({ where, fact }) => `${where} → ${fact.account ?? ''}`);
}

it('names a current account for every number that has one', () => {
  expect(allFacts(brands).filter(({ fact }) => fact.account !== undefined).length).toBeGreaterThan(5);
  expect(problems(brands)).toEqual([]);
});

it('notices an account that is not there, and one on a channel that is no number', () => {
  const account = { ...sound, kind: 'x', value: 'acme' };
  const number = { ...sound, kind: 'x-id', value: '12', account: 'acme' };
  expect(problems([invented({ facts: [account, number] })])).toEqual([]);
  expect(problems([invented({ facts: [account, { ...number, account: 'gone' }] })])).toHaveLength(1);
  expect(problems([invented({ facts: [{ ...account, kind: 'telegram' }, number] })])).toHaveLength(1);
  expect(() => invented({ facts: [{ ...account, account: 'acme' }] })).toThrow(/only a number/);
});
