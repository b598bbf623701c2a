import { expect, it } from 'vitest';
import { readClaims } from '../../src/core/claim.ts';
import type { Brand } from '../../src/core/registry-types.ts';
import type { Knowledge } from '../../src/core/types.ts';

function brand(id: string, stopWords: readonly string[], names: readonly string[] = [id]): Brand {
  return { id, name: id, names, stems: [id], ambiguous: false, stopWords, facts: [] };
}

const brands = [
  brand('tether', ['ether', 'seattle']),
  brand('kraken', ['gitkraken', 'seattle']),
  brand('bingx', ['bing'], ['bingx', 'bingbon', 'bingx 钱包']),
];
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

it('silences no longer name of the brand that begins like a stop word', () => {
  expect(claimed('bing support')).toEqual([]);
  expect(claimed('bingbon support')).toEqual(['bingx']);
  expect(claimed('bing bingbon support')).toEqual([]);
});

it('finds a name of two scripts before letters that no space parts from it', () => {
  const [claim] = readClaims('bingx 钱包支持', 'name', known);
  expect(claim?.span).toEqual({ start: 0, end: 8 });
});
