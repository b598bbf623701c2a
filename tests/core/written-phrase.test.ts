import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenPhrase } from '../../src/core/written-phrase.ts';
import { isSeedWord } from '../../src/registry/seed-words.ts';

const words = 'orbit lemon castle vivid umbrella panda quantum easy river jungle honey mixed';
const found = (text: string) => {
  const span = writtenPhrase(text, isSeedWord);
  return span && text.slice(span.start, span.end);
};

describe('a recovery phrase written out', () => {
  test.each([
    ['among other words', `Here you go: ${words} ok?`],
    [
      'with numbers',
      words
        .split(' ')
        .map((word, at) => `${at + 1}. ${word}`)
        .join('\n'),
    ],
    ['with commas and capitals', words.toUpperCase().replaceAll(' ', ', ')],
    ['in Chinese', '的 一 是 在 不 了 有 和 人 这 中 大 为'.split(' ').toReversed().join(' ')],
  ])('is found %s', (_, text) => {
    expect(
      found(text)
        ?.toLowerCase()
        .includes(text.includes('的') ? '的' : 'orbit'),
    ).toBe(true);
  });

  test.each([
    ['eleven words', words.split(' ').slice(1).join(' ')],
    ['a word that is on no list among them', words.replace('panda', 'pandas')],
    ["developers' examples", 'test test test test test test test test test test test junk'],
    ["the standard's own list", 'abandon ability able about above absent absorb abstract absurd abuse access accident'],
    ['prose', 'This letter will also cover what you must carry, how early you should arrive and where you can sleep.'],
    ['Chinese prose', '今天天气很好，我们一起去公园走走，再买一点水果回来。'],
  ])('is not found in %s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });

  test('is looked for in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(found(text)).toBeUndefined();
      }),
    );
  });
});
