import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { fold } from '../../src/core/text.ts';
import { compileWords } from '../../src/registry/compile-words.ts';

const folder = new URL('../../data/words/', import.meta.url);
const lists = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, words: wordsOf(readFileSync(new URL(file, folder), 'utf8')) }));

type Words = Readonly<Record<string, readonly string[]>>;

function wordsOf(text: string): Words {
  return z.object({ words: z.record(z.string(), z.array(z.string())) }).parse(JSON.parse(text)).words;
}

/** Words that a list has twice in one language; two languages may share one. */
function doubles(words: Words): readonly string[] {
  return Object.entries(words).flatMap(([language, list]) => {
    const folded = list.map((word) => fold(word).text);
    return list.filter((_, at) => folded.indexOf(folded[at] ?? '') !== at).map((word) => `${language}: ${word}`);
  });
}

it('has every word once in its language', () => {
  expect(lists.length).toBeGreaterThan(5);
  expect(lists.flatMap(({ file, words }) => doubles(words).map((word) => `${file} ${word}`))).toEqual([]);
});

it('notices a word written twice, also in other letters', () => {
  expect(doubles({ en: ['desk', 'Desk', 'help'], de: ['desk'] })).toEqual(['en: Desk']);
});

it('compiles every word list to folded words, each once', () => {
  const { roles, hostWords, unrelated } = compileWords();
  for (const list of [roles, hostWords, unrelated]) {
    expect(list.length).toBeGreaterThan(9);
    expect(list).toEqual([...new Set(list.map((word) => fold(word).text))]);
  }
});
