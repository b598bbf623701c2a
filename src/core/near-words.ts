import { editDistance } from './distance.ts';

/** Finds words that differ from a given one by one or two letters, at a cost that does not grow with their number. */
export type NearWords<T> = {
  /** Entries within `reach` of `word`, nearest first. Words of fewer than five letters are never near to anything. */
  near(word: string): readonly { readonly entry: T; readonly distance: number }[];
};

/** Distance up to which a word counts as a slip of the keyed one: 1 for five to seven letters, 2 from eight. */
export function reach(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** Deletions are made on this many first letters only; the rest is left to `editDistance`. */
const PREFIX = 8;

type Filed<T> = { readonly word: string; readonly entry: T; readonly letters: number };

/**
 * Symmetric deletion index (Garbe's SymSpell): two words within distance n share a string that is left when up to n
 * letters are deleted from each.
 */
export function nearWords<T>(words: Iterable<readonly [word: string, entry: T]>): NearWords<T> {
  const index = new Map<string, Filed<T>[]>();
  for (const [word, entry] of words) {
    const filed = { word, entry, letters: lettersOf(word) };
    for (const rest of deletions(word, reach(word.length))) {
      const known = index.get(rest);
      if (known) known.push(filed);
      else index.set(rest, [filed]);
    }
  }
  return { near: (word) => search(index, word) };
}

function search<T>(index: ReadonlyMap<string, readonly Filed<T>[]>, word: string) {
  if (word.length < 4) return [];
  const found = new Map<T, number>();
  const letters = lettersOf(word);
  for (const rest of deletions(word, word.length < 6 ? 1 : 2)) {
    for (const filed of index.get(rest) ?? []) {
      const most = reach(filed.word.length);
      // One edit changes at most two of the letters that occur: most chance meetings end here.
      if (Math.abs(filed.word.length - word.length) > most || bits(filed.letters ^ letters) > 2 * most) continue;
      if (found.has(filed.entry)) continue;
      const distance = editDistance(word, filed.word, most);
      if (distance <= most) found.set(filed.entry, distance);
    }
  }
  return [...found].map(([entry, distance]) => ({ entry, distance })).toSorted((a, b) => a.distance - b.distance);
}

/** Which letters occur, one bit each; signs other than a to z share bits. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The word's beginning whole, and with up to `most` letters left out. */
function deletions(word: string, most: number): Set<string> {
  const results = new Set<string>();
  if (most === 0) return results;
  const start = word.slice(0, PREFIX);
  results.add(start);
  for (let at = 0; at < start.length; at += 1) {
    const once = start.slice(0, at) + start.slice(at + 1);
    results.add(once);
    if (most === 1) continue;
    for (let then = at; then < once.length; then += 1) results.add(once.slice(0, then) + once.slice(then + 1));
  }
  return results;
}
