import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWord, emptyTrie, hasWord, wordsAt } from '../../src/core/trie.ts';

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '客', '\u{1f600}'), maxLength: 6 }), {
  maxLength: 120,
});

describe('a trie', () => {
  it('finds at each place the words that begin there, and no others', () => {
    fc.assert(
      fc.property(words, fc.string({ unit: fc.constantFrom('a', 'b', '客'), maxLength: 12 }), (added, text) => {
        const known = [...new Set(added)].filter((word) => word !== '');
        const trie = emptyTrie<string>();
        for (const word of known) addWord(trie, word, word);
        for (let at = 0; at < text.length; at += 1) {
          const found: string[] = [];
          wordsAt(trie, text, at, (end, entries) => {
            expect(entries).toEqual([text.slice(at, end)]);
            found.push(...entries);
          });
          const expected = known.filter((word) => text.startsWith(word, at));
          expect(found.toSorted()).toEqual(expected.toSorted());
        }
        expect(hasWord(trie, text)).toBe(known.includes(text));
      }),
    );
  });

  it('keeps every entry of a word once, in order', () => {
    const trie = emptyTrie<number>();
    for (const entry of [2, 1, 2]) addWord(trie, 'zorvex', entry);
    const seen: (readonly number[])[] = [];
    wordsAt(trie, 'zorvexes', 0, (_, entries) => seen.push(entries));
    expect(seen).toEqual([[2, 1]]);
  });
});
