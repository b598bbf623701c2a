import { describe, expect, it } from 'vitest';
import { difference } from '../../src/core/difference.ts';

/** "coinbase[-help|].com": what is there, and behind the bar what would be official. */
const shown = (seen: string, official: string): string =>
  difference(seen, official)
    .map((part) => (part.same ? part.seen : `[${part.seen}|${part.official}]`))
    .join('');

describe('the difference between a false channel and the true one', () => {
  it.each([
    ['coinbase-help.com', 'coinbase.com', 'coinbase[-help|].com'],
    ['krakensupp0rt', 'krakensupport', 'krakensupp[0|o]rt'],
    ['krakensupport_', 'krakensupport', 'krakensupport[_|]'],
    ['KRAKEN', 'kraken', 'KRAKEN'],
    ['krakeп.com', 'kraken.com', 'krake[п|n].com'],
    ['my-okx.com', 'okx.com', '[my-|]okx.com'],
    ['okx', 'okxx', 'okx[|x]'],
  ])('%s beside %s', (seen, official, expected) => expect(shown(seen, official)).toBe(expected));

  it('loses nothing of either text, whatever they are', () => {
    for (const [seen, official] of [
      ['', 'kraken'],
      ['e\u0301cole', 'école'],
      ['👩‍👩‍👧kraken', 'kraken'],
      ['x'.repeat(500), 'kraken'],
    ] as const) {
      const parts = difference(seen, official);
      expect(parts.map((part) => part.seen).join('')).toBe(seen);
      expect(parts.map((part) => part.official).join('')).toBe(official);
    }
  });
});
