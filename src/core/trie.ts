/**
 * Words by their letters, for finding all of them that begin at one place of a text. All steps from one state to the
 * next stand in one open-addressing table, so that a letter costs one look into it, and most texts end there.
 */
export type Trie<T> = {
  /** Per place of the table: the state that the step leaves, its UTF-16 unit, and the state that it reaches; 0: free. */
  from: Int32Array;
  unit: Uint16Array;
  to: Int32Array;
  /** Per state: the entries of the word that ends there. The first state is 0. */
  readonly entries: (T[] | undefined)[];
};

const SMALLEST = 64;

export function emptyTrie<T>(): Trie<T> {
  return { ...emptyTable(SMALLEST), entries: [undefined] };
}

function emptyTable(size: number) {
  return { from: new Int32Array(size), unit: new Uint16Array(size), to: new Int32Array(size) };
}

export function addWord<T>(trie: Trie<T>, word: string, entry: T): void {
  let state = 0;
  for (let at = 0; at < word.length; at += 1) state = grown(trie, state, word.charCodeAt(at));
  const known = trie.entries[state];
  if (!known) trie.entries[state] = [entry];
  else if (!known.includes(entry)) known.push(entry);
}

/** The state that follows, made when there is none. */
function grown<T>(trie: Trie<T>, state: number, unit: number): number {
  const known = trie.to[placeOf(trie, state, unit)] ?? 0;
  if (known !== 0) return known;
  if (trie.entries.length * 2 > trie.to.length) enlarge(trie);
  const made = trie.entries.push(undefined) - 1;
  put(trie, state, unit, made);
  return made;
}

function put<T>(trie: Trie<T>, state: number, unit: number, made: number): void {
  const place = placeOf(trie, state, unit);
  trie.from[place] = state;
  trie.unit[place] = unit;
  trie.to[place] = made;
}

function enlarge<T>(trie: Trie<T>): void {
  const { from, unit, to } = trie;
  Object.assign(trie, emptyTable(to.length * 2));
  to.forEach((state, place) => {
    if (state !== 0) put(trie, from[place] ?? 0, unit[place] ?? 0, state);
  });
}

/** Where the step stands in the table, or the free place where it would. */
function placeOf<T>({ from, unit: units, to }: Trie<T>, state: number, unit: number): number {
  const last = to.length - 1;
  const hash = Math.imul(state, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b);
  let place = (hash ^ (hash >>> 15)) & last;
  while (to[place] !== 0 && (from[place] !== state || units[place] !== unit)) place = (place + 1) & last;
  return place;
}

/** Calls `found` with the end and the entries of each word that begins at `start`, shortest first. */
export function wordsAt<T>(
  trie: Trie<T>,
  text: string,
  start: number,
  found: (end: number, entries: readonly T[]) => void,
): void {
  let state = 0;
  for (let at = start; at < text.length; at += 1) {
    state = trie.to[placeOf(trie, state, text.charCodeAt(at))] ?? 0;
    if (state === 0) return;
    const entries = trie.entries[state];
    if (entries) found(at + 1, entries);
  }
}

export function hasWord<T>(trie: Trie<T>, text: string): boolean {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = trie.to[placeOf(trie, state, text.charCodeAt(at))] ?? 0;
    if (state === 0) return false;
  }
  return trie.entries[state] !== undefined;
}
