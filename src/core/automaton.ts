import { classAt, createLetters, GAP, runsOn, SKIP, STOP, type Letters } from './letters.ts';
import { SETTING, type CompiledAsks } from './vocabulary.ts';

/** A term of the vocabulary in a text. Offsets are those of the original text. */
export type Hit = { readonly start: number; readonly end: number; readonly roles: number; readonly subjects: number };

/** All terms of all languages as one trie; transitions live in an open-addressing table. */
export type Automaton = {
  readonly letters: Letters;
  readonly keys: Int32Array;
  readonly targets: Int32Array;
  /** Per state: index into `terms`, or 0. */
  readonly accepts: Int32Array;
  readonly terms: readonly Term[];
  /** 1 for each letter with which a term begins. */
  readonly starts: Uint8Array;
};
type Term = {
  roles: number;
  subjects: number;
  readonly letters: number;
  readonly gaps: number;
  readonly open: boolean;
};

const LONGEST_RUN = 64;
const opened = new WeakMap<CompiledAsks, Automaton>();

/** Built once per vocabulary, in a few milliseconds. */
export function automatonOf(compiled: CompiledAsks): Automaton {
  const known = opened.get(compiled);
  if (known) return known;
  const built = build(compiled);
  opened.set(compiled, built);
  return built;
}

function build(compiled: CompiledAsks): Automaton {
  const letters = compiled.groups.reduce((sum, [, , terms]) => sum + terms.length, 1);
  const size = 1 << (Math.ceil(Math.log2(letters)) + 1);
  const automaton = {
    letters: createLetters(compiled.variants),
    keys: new Int32Array(size),
    targets: new Int32Array(size),
    accepts: new Int32Array(letters + 1),
    terms: [{ roles: 0, subjects: 0, letters: 0, gaps: 0, open: false }] as Term[],
    starts: new Uint8Array(0x10000),
  };
  let states = 1;
  for (const [roles, subjects, terms] of compiled.groups) {
    for (const term of terms.split('|')) states = insert(automaton, states, term, roles, subjects);
  }
  return automaton;
}

/** Adds one term; a final "*" leaves its end open ("scammer*"). Returns the number of states in use. */
function insert(
  automaton: Automaton & { terms: Term[] },
  states: number,
  term: string,
  roles: number,
  subjects: number,
): number {
  const open = term.endsWith('*');
  let used = states;
  let state = 0;
  let letters = 0;
  let gaps = 0;
  for (let at = 0; at < term.length - (open ? 1 : 0); at += 1) {
    const letter = classAt(automaton.letters, term, at);
    if (letter === GAP || letter === STOP) gaps += 1;
    if (letter <= STOP) continue;
    if (letters === 0) automaton.starts[letter] = 1;
    letters += 1;
    const slot = slotOf(automaton.keys, state, letter);
    if (automaton.keys[slot] === 0) {
      automaton.keys[slot] = keyOf(state, letter);
      automaton.targets[slot] = used;
      used += 1;
    }
    state = automaton.targets[slot] ?? 0;
  }
  const known = automaton.terms[automaton.accepts[state] ?? 0];
  if (known && known.letters > 0) {
    known.roles |= roles;
    known.subjects |= subjects;
  } else if (letters > 0) {
    automaton.accepts[state] = automaton.terms.push({ roles, subjects, letters, gaps, open }) - 1;
  }
  return used;
}

// A state has at most one transition a letter, so the pair is the key; 0 means an empty slot (state 0 has letters >= 32).
function keyOf(state: number, letter: number): number {
  return (state * 0x10000 + letter) | 0;
}

function slotOf(keys: Int32Array, state: number, letter: number): number {
  const mask = keys.length - 1;
  const key = keyOf(state, letter);
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/**
 * Longest terms from left to right. Terms that merely set the scene may overlap all others; of the rest none overlaps
 * another. Linear in `end`: a walk is as long as a term.
 */
export function scan(automaton: Automaton, text: string, end = text.length): Hit[] {
  const { letters, starts } = automaton;
  const hits: Hit[] = [];
  let previous = GAP;
  for (let at = 0; at < end; at += 1) {
    const letter = classAt(letters, text, at);
    if (letter === SKIP) continue;
    const begins = letter > STOP && starts[letter] === 1 && (previous <= STOP || runsOn(letter) || runsOn(previous));
    previous = letter;
    if (!begins) continue;
    const after = walk(automaton, text, at, end, hits);
    if (after <= at) continue;
    at = after - 1;
    previous = classAt(letters, text, at);
  }
  return hits;
}

/** Adds the longest terms that begin at `start` and returns where the scan goes on. */
function walk(automaton: Automaton, text: string, start: number, end: number, hits: Hit[]): number {
  const { letters, keys, targets, accepts, terms } = automaton;
  let state = 0;
  let gaps = 0;
  let run = 0;
  let pending = false;
  let scene: Hit | undefined;
  let word: Hit | undefined;
  for (let at = start; at < end; at += 1) {
    const letter = classAt(letters, text, at);
    if (letter === STOP) break;
    if (letter <= GAP) {
      run += 1;
      if (run > LONGEST_RUN) break;
      pending ||= letter === GAP;
      continue;
    }
    const slot = slotOf(keys, state, letter);
    if (keys[slot] === 0) break;
    if (pending) gaps += 1;
    pending = false;
    run = 0;
    state = targets[slot] ?? 0;
    const term = terms[accepts[state] ?? 0];
    if (!term || !fits(term, gaps, runsOn(letter))) continue;
    if (!term.open && !endsAt(letters, text, at + 1, end, letter)) continue;
    if (term.letters === 1 && !/\p{L}/u.test(text.charAt(at))) continue;
    const hit = { start, end: at + 1, roles: term.roles, subjects: term.subjects };
    if (setsScene(term)) scene = hit;
    else word = hit;
  }
  if (scene) hits.push(scene);
  if (!word) return start;
  if ((word.roles | word.subjects) !== 0) hits.push(word);
  return word.end;
}

function setsScene({ roles, subjects }: Term): boolean {
  return roles !== 0 && (roles & ~SETTING) === 0 && subjects === 0;
}

/** Whether a term may be broken up as it was: as written, joined, or with (nearly) every letter apart. */
function fits(term: Term, gaps: number, packed: boolean): boolean {
  if (term.letters === 0) return false;
  if (gaps === term.gaps) return true;
  if (gaps < term.gaps) return term.letters >= 8;
  if (packed) return true;
  return gaps >= (term.letters - 1) * 0.7 ? term.letters >= 3 : term.letters >= 7 && gaps - term.gaps <= 2;
}

function endsAt(letters: Letters, text: string, index: number, end: number, last: number): boolean {
  if (runsOn(last)) return true;
  for (let at = index; at < end && at < index + LONGEST_RUN; at += 1) {
    const letter = classAt(letters, text, at);
    if (letter !== SKIP) return letter <= STOP || runsOn(letter);
  }
  return true;
}
