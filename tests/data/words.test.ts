import { expect, it } from 'vitest';
import { compileWords } from '../../src/registry/compile-words.ts';
import { fold } from '../../src/core/text.ts';

it('compiles every word list to folded words without doubles', () => {
  const { roles, hostWords, unrelated } = compileWords();
  for (const list of [roles, hostWords, unrelated]) {
    expect(list.length).toBeGreaterThan(9);
    expect(list).toEqual([...new Set(list.map((word) => fold(word).text))]);
  }
});
