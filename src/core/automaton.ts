import { classAt, createLetters, GAP, runsOn, SKIP, STOP, type Letters } from './letters.ts';
import { buildTrie, headOf, mayBegin, pairOf, nextState, type Term, type Trie } from './term-trie.ts';
import { SCENE_BITS, type CompiledAsks } from './vocabulary.ts';

/** A term of the vocabulary in a text. */
export type Hit = { readonly start: number; readonly end: number; readonly roles: number; readonly subjects: number };

/** Units without a letter that a term may contain in one place: emoji, spaces, zero-width characters. */
const LONGEST_GAP = 64;
// Latin and its like, and Hangul, begin a term only where a word begins; Han and kana anywhere.
const FIRST_PACKED = 0x2e80;
const FIRST_HANGUL = 0xac00;
const NO_WORD = 0;
const SPACED = 1;
const PACKED = 2;
const HANGUL = 3;
/** `triggers` holds the terms without which a text asks for nothing and leads nowhere; `all` those as well. */
export type Automaton = { readonly triggers: Trie; readonly all: () => Trie };

const opened = new WeakMap<CompiledAsks, Automaton>();

/** Built once per vocabulary, in some milliseconds. */
export function automatonOf(compiled: CompiledAsks): Automaton {
  const known = opened.get(compiled);
  if (known) return known;
  const letters = createLetters(compiled.variants);
  const triggers = compiled.groups.filter((group) => group[3]);
  let all: Trie | undefined;
  const built = { triggers: buildTrie(triggers, letters), all: () => (all ??= buildTrie(compiled.groups, letters)) };
  opened.set(compiled, built);
  return built;
}

/** Whether a term is among a text's that alone is worth reading it for; not so in most texts, which costs one light pass. */
export function hasTrigger({ triggers }: Automaton, text: string, end = text.length): boolean {
  return scan(triggers, text, end, 1).length > 0;
}

/** The vocabulary's terms in a text. */
export function findTerms({ all }: Automaton, text: string): Hit[] {
  return scan(all(), text, text.length, Infinity);
}

/**
 * Longest terms from left to right. Terms that merely set the scene may overlap all others; of the rest none overlaps
 * another. Linear in `end`: a walk is as long as a term, and begins only where the first letters allow.
 */
function scan(trie: Trie, text: string, end: number, enough: number): Hit[] {
  const hits: Hit[] = [];
  let at = candidate(trie, text, 0, end);
  while (at < end && hits.length < enough) {
    const after = walk(trie, text, at, end, hits);
    at = candidate(trie, text, Math.max(after, at + 1), end, after > at);
  }
  return hits;
}

/** The next place from `from` on where a term may begin; `end` for none. What stands before `from` is a letter. */
function candidate(trie: Trie, text: string, from: number, end: number, behindTerm = false): number {
  const { letters } = trie;
  const { table } = letters;
  let script = from === 0 ? NO_WORD : scriptOf(classAt(letters, text, from - 1));
  // A Korean ending follows its verb without a space (보내 + 주세요): a term may begin where one ended.
  if (behindTerm && script === HANGUL) script = NO_WORD;
  for (let at = from; at < end; at += 1) {
    const letter = table[text.charCodeAt(at)] || classAt(letters, text, at);
    if (letter <= STOP) {
      if (letter !== SKIP) script = NO_WORD;
      continue;
    }
    const before = script;
    script = scriptOf(letter);
    if (script === before && script !== PACKED) continue;
    if (script === PACKED) {
      const next = packedCandidate(trie, text, at, end);
      if (next !== at) {
        at = next - 1;
        continue;
      }
    }
    const foreign = script === SPACED && at + 3 < end && isForeign(trie, text, at, letter);
    if (!foreign && mayBegin(trie, text, at, letter, end)) return at;
    if (script === SPACED) at = lastOfWord(table, text, foreign ? at + 3 : at, end);
  }
  return end;
}

/** In a row of Han and kana the next letter that begins a term with the letter behind it; the place behind them for none. */
function packedCandidate(
  { letters: { table }, pairs, singles }: Trie,
  text: string,
  from: number,
  end: number,
): number {
  let letter = table[text.charCodeAt(from)] ?? 0;
  for (let at = from; at + 1 < end; at += 1) {
    const second = table[text.charCodeAt(at + 1)] ?? 0;
    if (singles[letter] !== 0 || second <= STOP || pairs[pairOf(letter, second)] !== 0) return at;
    if (second < FIRST_PACKED || second >= FIRST_HANGUL) return at + 1;
    letter = second;
  }
  return Math.max(from, end - 1);
}

/** The last letter in a row from `at` on that belongs to a script with spaces. */
function lastOfWord(table: Uint16Array, text: string, at: number, end: number): number {
  let next = at + 1;
  for (; next < end; next += 1) {
    const letter = table[text.charCodeAt(next)] ?? 0;
    if (letter <= STOP || letter >= FIRST_PACKED) break;
  }
  return next - 1;
}

/** Whether a word of four letters or more stands here, none of whose like begins a term: most words are passed here. */
function isForeign({ letters: { table }, heads }: Trie, text: string, at: number, first: number): boolean {
  const second = table[text.charCodeAt(at + 1)] ?? 0;
  const third = table[text.charCodeAt(at + 2)] ?? 0;
  const fourth = table[text.charCodeAt(at + 3)] ?? 0;
  if (second <= STOP || third <= STOP || fourth <= STOP) return false;
  if (Math.max(second, third, fourth) >= FIRST_PACKED) return false;
  return heads[headOf(first, second, third, fourth)] === 0;
}

function scriptOf(letter: number): number {
  if (letter < FIRST_PACKED) return SPACED;
  return letter < FIRST_HANGUL ? PACKED : HANGUL;
}

/** Adds the longest terms that begin at `start` and returns where the scan goes on. */
function walk(trie: Trie, text: string, start: number, end: number, hits: Hit[]): number {
  const { letters, accepts, terms } = trie;
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
      if (run > LONGEST_GAP) break;
      pending ||= letter === GAP;
      continue;
    }
    state = nextState(trie, state, letter);
    if (state < 0) break;
    if (pending) gaps += 1;
    pending = false;
    run = 0;
    const term = terms[accepts[state] ?? 0];
    if (!term || !fits(term, gaps, runsOn(letter)) || !ends(letters, text, at, end, term)) continue;
    const hit = { start, end: at + 1, roles: term.roles, subjects: term.subjects };
    if (setsScene(term)) scene = { ...hit, subjects: hit.subjects | (scene?.subjects ?? 0) };
    else word = hit;
  }
  if (scene) hits.push(scene);
  if (!word) return start;
  if ((word.roles | word.subjects) !== 0) hits.push(word);
  return word.end;
}

function setsScene({ roles, subjects }: Term): boolean {
  return roles === 0 && subjects !== 0 && (subjects & ~SCENE_BITS) === 0;
}

/**
 * Whether a term may be broken up as it was: as written, joined, or with letters apart. Long terms do not come about by
 * accident, however their letters are spread; short ones must be spelt out nearly letter by letter.
 */
function fits(term: Term, gaps: number, packed: boolean): boolean {
  if (term.letters === 0) return false;
  if (gaps >= term.least && gaps <= term.most) return true;
  if (term.exact) return false;
  if (packed || term.letters >= 8) return true;
  if (gaps < term.least) return false;
  return term.letters >= 3 && gaps >= (term.letters - 1) * 0.7;
}

/** Whether the word ends after `at`; words of one letter count only when they are one ("I", not "1"). */
function ends(letters: Letters, text: string, at: number, end: number, term: Term): boolean {
  // Folding makes i, l, 1 and | one letter, but alone only "I" is a word.
  if (term.letters === 1 && /[^\p{L}]|[lL]/u.test(text.charAt(at))) return false;
  if (term.open || runsOn(classAt(letters, text, at))) return true;
  for (let next = at + 1; next < end && next < at + LONGEST_GAP; next += 1) {
    const letter = classAt(letters, text, next);
    if (letter !== SKIP) return letter <= STOP || runsOn(letter);
  }
  return true;
}
