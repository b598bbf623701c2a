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
  const found = new Map<T, number>();
  if (word.length < 4) return [];
  for (const rest of deletions(word, word.length < 6 ? 1 : 2)) {
    for (const [keyed, entry] of index.get(rest) ?? []) {
      const most = reach(keyed.length);
      const distance = editDistance(word, keyed, most);
      if (distance <= most && (found.get(entry) ?? Infinity) > distance) found.set(entry, distance);
    }
  }
  return [...found].map(([entry, distance]) => ({ entry, distance })).toSorted((a, b) => a.distance - b.distance);
}

function deletions(word: string, most: number): Set<string> {
  const results = new Set<string>();
  let last = [word.slice(0, PREFIX)];
  if (most > 0) results.add(last[0] ?? '');
  for (let depth = 0; depth < most; depth += 1) {
    const next: string[] = [];
    for (const each of last) {
      for (let at = 0; at < each.length; at += 1) next.push(each.slice(0, at) + each.slice(at + 1));
    }
    for (const each of next) results.add(each);
    last = next;
  }
  return results;
}
