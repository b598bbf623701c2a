import { classAt, STOP, type Letters } from './letters.ts';
import type { CompiledAsks } from './vocabulary.ts';

const NONE = 0;
const GOES_ON = 1;
const MAY_END = 2;
/** So many first letters of a term are looked up before the trie is walked. */
const LOOKED_UP = 6;

export type Term = {
  roles: number;
  subjects: number;
  readonly letters: number;
  /** Spaces inside, in the spellings with the fewest and the most ("anydesk", "any desk"). */
  least: number;
  most: number;
  /** The word may go on ("scammer*"). */
  open: boolean;
  /** Holds only as written, never broken up or joined ("=envíemela" is not "envíeme la"). */
  exact: boolean;
};

/** All terms of all languages; transitions live in one open-addressing table. */
export type Trie = {
  readonly letters: Letters;
  /** Per slot: the state that a transition leaves. */
  readonly sources: Int32Array;
  /** Per slot: its letter; 0 for an empty slot, which no letter is. */
  readonly taken: Uint16Array;
  readonly targets: Int32Array;
  /** Per state: index into `terms`; 0 for none. */
  readonly accepts: Int32Array;
  readonly terms: readonly Term[];
  /** Per first letters (`beginning`): whether a term goes on from there (GOES_ON) or may end there (MAY_END). */
  readonly beginnings: Uint8Array;
  /** Per `headOf` the first four letters of longer terms: 1. */
  readonly heads: Uint8Array;
  /** Per `pairOf` the first two letters of longer terms: 1. */
  readonly pairs: Uint8Array;
  /** Per letter that is a term by itself: 1. */
  readonly singles: Uint8Array;
};
type Growing = Trie & { readonly terms: Term[]; states: number };

export function buildTrie(groups: CompiledAsks['groups'], letters: Letters): Trie {
  const units = groups.reduce((sum, [, , terms]) => sum + terms.length, 1);
  const size = 1 << (Math.ceil(Math.log2(units)) + 1);
  const trie: Growing = {
    letters,
    sources: new Int32Array(size),
    taken: new Uint16Array(size),
    targets: new Int32Array(size),
    accepts: new Int32Array(units + 1),
    terms: [{ roles: 0, subjects: 0, letters: 0, least: 0, most: 0, open: false, exact: false }],
    beginnings: new Uint8Array(BEGINNINGS),
    heads: new Uint8Array(0x10000),
    pairs: new Uint8Array(0x10000),
    singles: new Uint8Array(0x10000),
    states: 1,
  };
  for (const [roles, subjects, terms] of groups) {
    for (const term of terms.split('|')) insert(trie, term, roles, subjects);
  }
  return trie;
}

const BEGINNINGS = 0x80000;

/** Place in `beginnings` of one more letter after those of `before`; few others share it. */
function beginning(before: number, letter: number): number {
  return (Math.imul(before + 1, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> 13;
}

/** Place in `heads` of four letters; few others share it. */
export function headOf(first: number, second: number, third: number, fourth: number): number {
  return (Math.imul(Math.imul(Math.imul(first, 31) ^ second, 31) ^ third, 31) ^ fourth) & 0xffff;
}

/** Place in `pairs` of two letters; few others share it. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & 0xffff;
}

/** Whether a term may begin at `at`, where `letter` stands: a few look-ups that spare nearly all walks. */
export function mayBegin(
  { letters, beginnings }: Trie,
  text: string,
  at: number,
  letter: number,
  end: number,
): boolean {
  const { table } = letters;
  let place = beginning(0, letter);
  let next = at + 1;
  for (let looked = 1; looked < LOOKED_UP; looked += 1) {
    const kind = beginnings[place];
    if (kind !== GOES_ON) return kind === MAY_END;
    let found = next < end ? table[text.charCodeAt(next)] || classAt(letters, text, next) : STOP;
    next += 1;
    if (found < STOP) {
      found = next < end ? table[text.charCodeAt(next)] || classAt(letters, text, next) : STOP;
      next += 1;
      if (found < STOP) return true;
    }
    if (found === STOP) return false;
    place = beginning(place, found);
  }
  return beginnings[place] !== NONE;
}

/** The state after one more letter, or -1. */
export function nextState(trie: Trie, state: number, letter: number): number {
  const slot = slotOf(trie, state, letter);
  return trie.taken[slot] === 0 ? -1 : (trie.targets[slot] ?? -1);
}

function insert(trie: Growing, term: string, roles: number, subjects: number): void {
  const open = term.endsWith('*');
  const exact = term.startsWith('=');
  const { found, spaces } = lettersOf(trie.letters, term.slice(exact ? 1 : 0, open ? -1 : undefined));
  if (found.length === 0) return;
  const [first = 0, second = 0, third = 0, fourth = 0] = found;
  trie.heads[headOf(first, second, third, fourth)] = 1;
  if (found.length === 1) trie.singles[first] = 1;
  else trie.pairs[pairOf(first, second)] = 1;
  let place = 0;
  for (const [index, letter] of found.slice(0, LOOKED_UP).entries()) {
    place = beginning(place, letter);
    const kind = index === found.length - 1 ? MAY_END : GOES_ON;
    trie.beginnings[place] = Math.max(trie.beginnings[place] ?? NONE, kind);
  }
  const state = found.reduce((from, letter) => addTransition(trie, from, letter), 0);
  const known = trie.terms[trie.accepts[state] ?? 0];
  if (!known || known.letters === 0) {
    const added = { roles, subjects, letters: found.length, least: spaces, most: spaces, open, exact };
    trie.accepts[state] = trie.terms.push(added) - 1;
    return;
  }
  known.roles |= roles;
  known.subjects |= subjects;
  known.least = Math.min(known.least, spaces);
  known.most = Math.max(known.most, spaces);
  known.open ||= open;
  known.exact &&= exact;
}

function lettersOf(letters: Letters, term: string): { found: number[]; spaces: number } {
  const found: number[] = [];
  let spaces = 0;
  for (let at = 0; at < term.length; at += 1) {
    const letter = classAt(letters, term, at);
    if (letter > STOP) found.push(letter);
    else if (letter > 1) spaces += 1;
  }
  return { found, spaces };
}

function addTransition(trie: Growing, from: number, letter: number): number {
  const slot = slotOf(trie, from, letter);
  if (trie.taken[slot] === 0) {
    trie.sources[slot] = from;
    trie.taken[slot] = letter;
    trie.targets[slot] = trie.states;
    trie.states += 1;
  }
  return trie.targets[slot] ?? 0;
}

function slotOf({ sources, taken }: Trie, state: number, letter: number): number {
  const mask = taken.length - 1;
  let slot = (Math.imul(Math.imul(state, 0x10001) + letter, 0x9e3779b1) >>> 7) & mask;
  while (taken[slot] !== 0 && (taken[slot] !== letter || sources[slot] !== state)) slot = (slot + 1) & mask;
  return slot;
}
