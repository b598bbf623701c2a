import { nearWords, type NearWords } from './near-words.ts';
import { shape } from './text.ts';
import { addWord, emptyTrie, hasWord, wordsAt, type Trie } from './trie.ts';
import type { Words } from './types.ts';

/** `role`: speaks for a brand; `host`: makes a claim in a host; `plain`: says nothing. */
export type WordKind = 'role' | 'host' | 'plain';
export type Known = { readonly word: string; readonly kind: WordKind };

/** The word lists, made ready once for each `Words`. */
export type Lexicon = {
  readonly trie: Trie<Known>;
  /** Role words, and words that make a claim in a host. */
  readonly telling: NearWords<Known>;
  /** Role words with doubled letters made single: "hellp" and "suppport" meet "help" and "support" there. */
  readonly undoubled: ReadonlyMap<string, Known>;
  readonly unrelated: Trie<string>;
  /** The first letters of telling words, and the last. */
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  /** Every word of three letters and more, whatever it says. */
  readonly all: Trie<string>;
  /** Words of the trade, as they are written. */
  readonly trade: ReadonlySet<string>;
};

const lexicons = new WeakMap<Words, Lexicon>();

export function lexiconOf(words: Words): Lexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const made = makeLexicon(words);
  lexicons.set(words, made);
  return made;
}

export function undouble(text: string): string {
  return text.replace(/(.)\1+/gu, '$1');
}

function makeLexicon(words: Words): Lexicon {
  const trie = emptyTrie<Known>();
  const roles = words.roles.map((word): readonly [string, Known] => [shape(word), { word, kind: 'role' }]);
  const claims = words.hostWords.map((word): readonly [string, Known] => [shape(word), { word, kind: 'host' }]);
  const telling = [...roles, ...claims];
  // A word on several lists is first what says most.
  for (const [key, entry] of telling) addWord(trie, key, entry);
  for (const word of [...words.plainWords, ...(words.tradeWords ?? [])])
    addWord(trie, shape(word), { word, kind: 'plain' });
  const unrelated = emptyTrie<string>();
  for (const word of words.unrelated) addWord(unrelated, shape(word), word);
  return {
    trie,
    all: allWords(words),
    heads: new Set(telling.map(([key]) => key.slice(0, END))),
    tails: new Set(telling.map(([key]) => key.slice(-END))),
    trade: new Set(words.tradeWords),
    telling: nearWords(telling.filter(([, { word }]) => !isUnspaced(word))),
    undoubled: new Map(roles.filter(([key]) => key.length > 3).map(([key, entry]) => [undouble(key), entry])),
    unrelated,
  };
}

/** Can a telling word stand at one of the ends? Most words are passed by this, and need not be taken apart. */
export function mayHaveTellingEnd(text: string, { heads, tails }: Lexicon): boolean {
  if (text.length < SHORTEST + CORE) return false;
  const within = (count: number) => heads.has(text.slice(0, count)) || tails.has(text.slice(-count));
  return within(SHORTEST) || within(END);
}

/** Telling words have at least `SHORTEST` letters; so many of longer ones are compared. */
const SHORTEST = 3;
/** No name that can be misspelt has fewer letters. */
const CORE = 4;
const END = 4;

function allWords({ plainWords, hostWords, roles, everydayWords = [], tradeWords = [] }: Words): Trie<string> {
  const all = emptyTrie<string>();
  for (const word of [...plainWords, ...hostWords, ...roles, ...everydayWords, ...tradeWords])
    if (word.length > 2) addWord(all, shape(word), word);
  return all;
}

/** Can the whole text be read as words one after the other ("metamast": meta, mast)? */
export function readsAsWords(text: string, { all }: Lexicon): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (reached.has(at)) wordsAt(all, text, at, (end) => void reached.add(end));
  }
  return reached.has(text.length);
}

/**
 * Is what looks like a slip of `name` another word or another two-word name? A word by itself ("lodger"), or, when the
 * name is made of two words, one of which was exchanged ("metamast", "megamask"). No other is one letter off a long name.
 */
export function isOtherName(text: string, name: string, lexicon: Lexicon, distance = 1): boolean {
  if (name.length >= LONG_NAME && (distance < 2 || singular(text) === singular(name))) return false;
  if (hasWord(lexicon.all, text)) return true;
  return isTwoWords(name, lexicon) && isTwoWords(text, lexicon);
}

const LONG_NAME = 10;

/** "walletsconnects" is no other name than "walletconnect". */
function singular(text: string): string {
  return text.replaceAll('s', '');
}

function isTwoWords(text: string, { all }: Lexicon): boolean {
  let found = false;
  wordsAt(all, text, 0, (end) => {
    found ||= hasWord(all, text.slice(end));
  });
  return found;
}

/** Is this written without spaces between words, so that it may stand anywhere in a line? */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export type Segment = { readonly start: number; readonly end: number; readonly known: Known };
/** `unknown`: letters that belong to no known word. */
export type Segments = { readonly parts: readonly Segment[]; readonly unknown: number };

/**
 * Splits what stands glued to a name into known words, leaving as few letters over as possible.
 * `text` is a skeleton without separators; Latin words of two letters only count when they are all of it.
 */
export function segment(text: string, { trie }: Lexicon): Segments {
  const best: Step[] = [{ cost: 0, from: 0, known: undefined }];
  for (let at = 0; at < text.length; at += 1) {
    const cost = best[at]?.cost ?? Infinity;
    offer(best, at + 1, cost + 1, at, undefined);
    wordsAt(trie, text, at, (end, [known]) => {
      const whole = at === 0 && end === text.length;
      if (end - at > 2 || whole || (known && isUnspaced(known.word))) offer(best, end, cost, at, known);
    });
  }
  return walkBack(text, best);
}

type Step = { readonly cost: number; readonly from: number; readonly known: Known | undefined };

/** Of equal costs the longer last word wins: "desktop" is not "desk" and "top". */
function offer(best: Step[], end: number, cost: number, from: number, known: Known | undefined): void {
  const now = best[end];
  if (!now || cost < now.cost || (cost === now.cost && from < now.from)) best[end] = { cost, from, known };
}

function walkBack(text: string, best: readonly Step[]): Segments {
  const parts: Segment[] = [];
  let unknown = 0;
  for (let end = text.length; end > 0;) {
    const step = best[end];
    if (!step) break;
    if (step.known) parts.unshift({ start: step.from, end, known: step.known });
    else unknown += 1;
    end = step.from;
  }
  return { parts, unknown };
}
