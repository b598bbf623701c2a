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
/** `filter` holds a bit for each string on file, and a few for strings that are not: most look-ups end there. */
type Index<T> = {
  readonly filed: ReadonlyMap<number, readonly Filed<T>[]>;
  readonly filter: Uint32Array;
  readonly shift: number;
};

/**
 * Symmetric deletion index (Garbe's SymSpell): two words within distance n share a string that is left when up to n
 * letters are deleted from each. Strings are filed under their hash; `editDistance` ends chance meetings.
 */
export function nearWords<T>(words: Iterable<readonly [word: string, entry: T]>): NearWords<T> {
  const filed = new Map<number, Filed<T>[]>();
  for (const [word, entry] of words) {
    const one = { word, entry, letters: lettersOf(word) };
    const count = deletions(word, reach(word.length));
    for (const hash of hashes.subarray(0, count)) {
      const known = filed.get(hash);
      if (!known) filed.set(hash, [one]);
      else if (known.at(-1) !== one) known.push(one);
    }
  }
  const wide = Math.ceil(Math.log2(filed.size + 1)) + SPARSE;
  const index = { filed, filter: new Uint32Array(1 << (wide - 5)), shift: 32 - wide };
  for (const hash of filed.keys()) {
    const bit = hash >>> index.shift;
    index.filter[bit >>> 5] = (index.filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return { near: (word) => search(index, word) };
}

/** The filter has 2⁵ bits for each string on file. */
const SPARSE = 5;

function search<T>({ filed, filter, shift }: Index<T>, word: string) {
  if (word.length < 4) return [];
  let found: Map<T, number> | undefined;
  let letters = 0;
  const count = deletions(word, word.length < 6 ? 1 : 2);
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at] ?? 0;
    const bit = hash >>> shift;
    if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
    letters ||= lettersOf(word);
    for (const one of filed.get(hash) ?? []) {
      const most = reach(one.word.length);
      // One edit changes at most two of the letters that occur: most chance meetings end here.
      if (Math.abs(one.word.length - word.length) > most || bits(one.letters ^ letters) > 2 * most) continue;
      if (found?.has(one.entry)) continue;
      const distance = editDistance(word, one.word, most);
      if (distance <= most) (found ??= new Map()).set(one.entry, distance);
    }
  }
  if (!found) return [];
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

/** Puts into `hashes` those of the word's beginning whole, and with up to `most` letters left out; how many they are. */
function deletions(word: string, most: number): number {
  if (most === 0) return 0;
  const length = Math.min(word.length, PREFIX);
  for (let at = 0, power = 1; at < length; at += 1, power = Math.imul(power, BASE))
    sums[at + 1] = sumTo(at) + Math.imul(word.charCodeAt(at), power);
  const whole = sumTo(length);
  let count = 0;
  hashes[count++] = whole;
  for (let at = 0; at < length; at += 1) {
    const before = sumTo(at);
    const next = sumTo(at + 1);
    hashes[count++] = before + Math.imul(whole - next, STEP_BACK);
    if (most === 1) continue;
    for (let then = at + 1; then < length; then += 1) {
      const after = Math.imul(whole - sumTo(then + 1), STEP_BACK);
      hashes[count++] = before + Math.imul(sumTo(then) - next + after, STEP_BACK);
    }
  }
  return count;
}

/**
 * A string's hash is the sum of its letters times the powers of an odd number, modulo 2³². Leaving a letter out moves
 * those behind it back by one power, which is one multiplication by the inverse.
 */
const BASE = 0x01000193;
const STEP_BACK = inverse(BASE);
/** Scratch of `deletions`: sums of the first letters, and what it found. */
const sums = new Int32Array(PREFIX + 1);
const hashes = new Int32Array(1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2);

function sumTo(at: number): number {
  return sums[at] ?? 0;
}

/** Modulo 2³², by Newton's iteration: each step doubles the number of right bits. */
function inverse(odd: number): number {
  let found = odd;
  for (let step = 0; step < 5; step += 1) found = Math.imul(found, 2 - Math.imul(odd, found));
  return found;
}
