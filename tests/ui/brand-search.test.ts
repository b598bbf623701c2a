import { expect, test } from 'vitest';
import { openBrandSearch } from '../../src/ui/popup/brand-search.ts';
import { shippedKnowledge as knowledge } from '../../src/registry/shipped-knowledge.ts';

const search = openBrandSearch(knowledge.registry.brands);

test.each([
  ['okx', 'okx'],
  ['OKX 客服电话', 'okx'],
  ['欧易', 'okx'],
  ['欧易客服', 'okx'],
  ['币安', 'binance'],
  ['幣安', 'binance'],
  ['coinbse', 'coinbase'],
  ['metamsk', 'metamask'],
  ['Meta Mask', 'metamask'],
  ['小狐狸钱包', 'metamask'],
  ['kraken support phone number', 'kraken'],
  ['krakn help', 'kraken'],
  ['  BITGET  ', 'bitget'],
])('"%s" means %s before all others', (text, id) => {
  expect(search(text)[0]?.id).toBe(id);
});

test.each(['', ' ', 'a', 'support', 'hello world', 'asdf qwer zxcv', '不知道写什么', '客服', 'my wallet is empty'])(
  '"%s" means no brand',
  (text) => {
    expect(search(text).map((one) => one.id)).toEqual([]);
  },
);

test('at most five brands are offered, each once', () => {
  const found = search('coinbase wallet and kraken and okx and binance and metamask and bitget and keplr');
  expect(found).toHaveLength(5);
  expect(new Set(found).size).toBe(5);
});
