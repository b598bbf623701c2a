import { expect, it } from 'vitest';
import { readClaims } from '../../src/core/claim.ts';
import type { Brand } from '../../src/core/registry-types.ts';
import type { Knowledge } from '../../src/core/types.ts';

function brand(id: string, stopWords: readonly string[]): Brand {
  return { id, name: id, names: [id], stems: [id], ambiguous: false, stopWords, facts: [] };
}

const brands = [brand('tether', ['ether', 'seattle']), brand('kraken', ['gitkraken', 'seattle'])];
const noAsks = { variants: [], rules: [], places: { freeMail: [], forms: [], shorteners: [] }, groups: [] };
const known: Pick<Knowledge, 'registry' | 'words'> = {
  registry: { brands, brand: (id) => brands.find((each) => each.id === id), facts: () => [] },
  words: { roles: ['support'], hostWords: [], plainWords: [], unrelated: [], secretLabels: [], asks: noAsks },
};
const claimed = (text: string) => readClaims(text, 'name', known).map((claim) => claim.brand);

it('lets a stop word that covers the name, or stands beside it, silence the claim', () => {
  expect(claimed('kraken support')).toEqual(['kraken']);
  expect(claimed('gitkraken support')).toEqual([]);
  expect(claimed('seattle kraken support')).toEqual([]);
});

it('lets a stop word that is a slip of the name silence slips only', () => {
  expect(claimed('ether support')).toEqual([]);
  expect(claimed('tether support')).toEqual(['tether']);
  expect(claimed('tether ether support')).toEqual(['tether']);
});
