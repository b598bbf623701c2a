import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/core/distance.ts';
import { nearWords, reach } from '../../src/core/near-words.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж'), minLength: 1, maxLength: 14 });

describe('near words', () => {
  it('are those that a comparison with every word finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 40 }), letters, (words, seen) => {
        const expected = words.filter((word) => seen.length >= 4 && distance(seen, word) <= reach(word.length));
        const found = nearWords(words.map((word) => [word, word])).near(seen);
        // Two letters off are looked for from six letters on.
        const sure = expected.filter((word) => seen.length > 5 || distance(seen, word) < 2);
        expect(found.map(({ entry }) => entry)).toEqual(expect.arrayContaining(sure));
        expect(expected).toEqual(expect.arrayContaining(found.map(({ entry }) => entry)));
        for (const { entry, distance: told } of found) expect(told).toBe(distance(seen, entry));
      }),
      { numRuns: 500 },
    );
  });

  it('come the nearest first, each once', () => {
    const near = nearWords([
      ['zorvexbank', 1],
      ['zorvexbark', 2],
    ]);
    expect(near.near('zorvexbank')).toEqual([
      { entry: 1, distance: 0 },
      { entry: 2, distance: 1 },
    ]);
    expect(near.near('zorvxbak').map(({ entry }) => entry)).toContain(1);
    expect(near.near('zor')).toEqual([]);
  });
});

function distance(a: string, b: string): number {
  return reach(b.length) === 0 ? Infinity : editDistance(a, b, 2);
}
