import type { Span } from './types.ts';

/** BIP-39: the shortest phrase. */
const SHORTEST = 12;
/** Real ones hardly repeat a word; developers' examples ("test test … junk") and single Han letters of a sentence do. */
const DIFFERENT = 11;
const WORD = /\p{L}+/gu;
/** Numbers, commas, bullets, line ends; no letters. */
const BETWEEN = /^[^\p{L}]{1,12}$/u;

/**
 * A wallet's recovery phrase written out: so many recovery words one after the other as no sentence has. Lists in
 * alphabetical order are the standard's own. Total; linear.
 */
export function writtenPhrase(text: string, isSeedWord: (word: string) => boolean): Span | undefined {
  let run: string[] = [];
  let start = 0;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const small = word.normalize('NFKC').toLowerCase();
    const known = isSeedWord(small);
    if (!known || !BETWEEN.test(text.slice(end, index))) {
      if (isPhrase(run)) return { start, end };
      run = [];
      start = index;
    }
    if (known) {
      run.push(small);
      end = index + word.length;
    }
  }
  return isPhrase(run) ? { start, end } : undefined;
}

function isPhrase(words: readonly string[]): boolean {
  if (words.length < SHORTEST || new Set(words).size < DIFFERENT) return false;
  return words.some((word, at) => at > 0 && word < (words[at - 1] ?? ''));
}
