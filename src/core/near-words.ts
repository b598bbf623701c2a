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
const PREFIX = 7;

/**
 * Symmetric deletion index (Garbe's SymSpell): two words within distance n share a string that is left when up to n
 * letters are deleted from each.
 */
export function nearWords<T>(words: Iterable<readonly [word: string, entry: T]>): NearWords<T> {
  const index = new Map<string, (readonly [string, T])[]>();
  for (const pair of words) {
    for (const rest of deletions(pair[0], reach(pair[0].length))) {
      const known = index.get(rest);
      if (known) known.push(pair);
      else index.set(rest, [pair]);
    }
  }
  return { near: (word) => search(index, word) };
}

function search<T>(index: ReadonlyMap<string, (readonly [string, T])[]>, word: string) {
  if (word.length < 4) return [];
  const found = new Map<T, number>();
  for (const rest of deletions(word, word.length < 6 ? 1 : 2)) {
    for (const [keyed, entry] of index.get(rest) ?? []) {
      const most = reach(keyed.length);
      if (found.has(entry) || Math.abs(keyed.length - word.length) > most) continue;
      const distance = editDistance(word, keyed, most);
      if (distance <= most) found.set(entry, distance);
    }
  }
  return [...found].map(([entry, distance]) => ({ entry, distance })).toSorted((a, b) => a.distance - b.distance);
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
