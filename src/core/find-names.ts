import type { BrandIndex, NameEntry } from './brand-index.ts';
import { editDistance } from './distance.ts';
import { isUnspaced, segment, type Lexicon } from './lexicon.ts';
import { compact, fold, spanOf, type Folded } from './text.ts';
import { edgeAt, HARD, INSIDE, SPACE, type Line } from './tokens.ts';
import { wordsAt } from './trie.ts';
import type { Span } from './types.ts';

/** A brand's name in a line. `start` and `end` count in units of `form`. */
export type NameFound = {
  readonly entry: NameEntry;
  readonly form: Folded;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly spelling: 'exact' | 'homoglyph' | 'typo';
  readonly disguised: boolean;
  /** Letters glued to the name that belong to no known word ("xyz" in "krakenxyz"). */
  readonly glued: number;
  /** Something is glued before the name, or after it and is no telling word ("homegate", "phantoms"). */
  readonly loose: boolean;
  /** For slips: by how many letters. */
  readonly distance: number;
};

/** Every brand name in the line that is spelt right or with look-alike letters; the longer of two that overlap. */
export function findNames(line: Line, index: BrandIndex, lexicon: Lexicon, from: 'anywhere' | 'words'): NameFound[] {
  const found: NameFound[] = [];
  for (const form of line.forms) {
    for (let start = 0; start < form.text.length; start += 1) {
      if (from === 'words' && edgeAt(line, form, start) === INSIDE) continue;
      wordsAt(index.names, form.text, start, (end, entries) => {
        for (const entry of entries) {
          const name = nameAt(line, form, start, end, entry, lexicon);
          if (name && !isStopped(name, index)) found.push(name);
        }
      });
    }
  }
  return withoutOverlaps(found);
}

function nameAt(
  line: Line,
  form: Folded,
  start: number,
  end: number,
  entry: NameEntry,
  lexicon: Lexicon,
): NameFound | undefined {
  const opens = edgeAt(line, form, start) !== INSIDE;
  const closes = edgeAt(line, form, end) !== INSIDE;
  if (!mayCross(line, form, start, end, entry, opens && closes)) return undefined;
  const around = gluedTo(line, form, start, end, lexicon);
  if (!mayBeGlued(entry, around) || isPartOfWord(line, form, start, end, lexicon)) return undefined;
  const glued = isUnspaced(entry.plain) ? 0 : around.before.unknown + around.after.unknown;
  const span = spanOf(line.original, form, start, end);
  const seen = line.original.slice(span.start, span.end);
  const exact = compact(fold(seen)).text === entry.plain && !hasMarks(seen);
  return {
    entry,
    form,
    start,
    end,
    span,
    spelling: exact ? 'exact' : 'homoglyph',
    disguised: !exact && isDisguised(seen, entry.plain),
    glued,
    loose: isLoose(around),
    distance: 0,
  };
}

// eslint-disable-next-line no-control-regex -- the ASCII range begins there
const ASCII = /^[\x00-\x7f]*$/;

function hasMarks(text: string): boolean {
  return !ASCII.test(text) && /\p{Mn}/u.test(text.normalize('NFKD'));
}

/** Digits for letters are also a fashion; other scripts, marks, swapped `I` and `l` and joined letters are not. */
function isDisguised(seen: string, plain: string): boolean {
  const leet = compact(fold(seen)).text;
  if (hasMarks(seen) || leet.length !== plain.length) return true;
  for (let at = 0; at < leet.length; at += 1) {
    const letter = leet.charAt(at);
    if (letter !== plain.charAt(at) && !/\d/.test(letter)) return true;
  }
  return false;
}

/** A name may be written apart where the brand does, letter by letter, or with the separators of handles. */
function mayCross(line: Line, form: Folded, start: number, end: number, entry: NameEntry, aligned: boolean): boolean {
  let pieces = 1;
  let free = true;
  for (let at = start + 1; at < end; at += 1) {
    const edge = edgeAt(line, form, at);
    if (edge < HARD) continue;
    pieces += 1;
    if (edge === SPACE && !entry.breaks.includes(at - start)) free = false;
  }
  return pieces === 1 || (aligned && (free || pieces === end - start));
}

/** "revolution" is a word of its own, whatever brand name stands in it. */
function isPartOfWord(line: Line, form: Folded, start: number, end: number, lexicon: Lexicon): boolean {
  let right = end;
  while (edgeAt(line, form, right) === INSIDE) right += 1;
  for (let from = start; from >= 0; from -= 1) {
    let part = false;
    wordsAt(lexicon.unrelated, form.text.slice(0, right), from, (to) => {
      // It covers the name and more, or begins before it and ends inside: "hyperledger", "clinton" in "clintonfoundation".
      if (from < start ? to > start : to > end && segment(form.text.slice(to, right), lexicon).unknown === 0)
        part = true;
    });
    if (part || edgeAt(line, form, from) !== INSIDE) return part;
  }
  return false;
}

type Glued = {
  readonly before: Side;
  readonly after: Side;
  /** The whole reads as known words that end elsewhere than the name. */
  readonly other: boolean;
};
/** What is glued to one side: its letters, those of no known word, and whether all of its words are telling. */
type Side = { readonly text: string; readonly unknown: number; readonly telling: boolean };

/** What is glued to the name up to the next edge on each side. */
function gluedTo(line: Line, form: Folded, start: number, end: number, lexicon: Lexicon): Glued {
  let left = start;
  while (edgeAt(line, form, left) === INSIDE) left -= 1;
  let right = end;
  while (edgeAt(line, form, right) === INSIDE) right += 1;
  const before = sideOf(form.text.slice(left, start), lexicon);
  const after = sideOf(form.text.slice(end, right), lexicon);
  const crossing = before.unknown + after.unknown >= CROSSING;
  // "cryptocommunity" is two words, and no name of a brand.
  return { before, after, other: crossing && segment(form.text.slice(left, right), lexicon).unknown === 0 };
}

/** So many letters of another word, cut off by the name, make it that word. */
const CROSSING = 4;

function sideOf(text: string, lexicon: Lexicon): Side {
  // A plural's "s" or a doubled letter is nobody's word. A word of two letters inside a longer one is an accident.
  const parts = segment(text, lexicon).parts.filter((part) => part.end - part.start > 2);
  const known = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const telling = parts.length > 0 && parts.every((part) => part.known.kind !== 'plain');
  return { text, unknown: text.length - known, telling };
}

/**
 * Names of six letters and more stand out anywhere ("binancejan"). Shorter ones need known words round them, or the
 * beginning of the word with few letters after it ("okxvt", not "textbookx"); dictionary words allow one letter more
 * ("phantoms") and are weighed by their words later.
 */
function mayBeGlued(entry: NameEntry, { before, after, other }: Glued): boolean {
  if ((before.text === '' && after.text === '') || isUnspaced(entry.plain)) return true;
  if (other) return false;
  if (entry.ambiguous) return before.unknown === 0 && after.unknown <= 1;
  if (entry.key.length > 5 && !entry.short && !entry.derived) return true;
  const known = before.unknown === 0 && after.unknown <= (after.text.startsWith('s') ? 1 : 0);
  return known || (before.text === '' && after.text.length <= 3);
}

/** Glued to words that say nothing, on either side; a plural says nothing against it. */
function isLoose({ before, after }: Glued): boolean {
  const closed = after.text.length < 2 || after.telling || (after.text.startsWith('s') && after.unknown < 2);
  return !closed || (before.text !== '' && !before.telling);
}

/** "gitkraken" is another company: a stop word that covers the name, or stands as a word of its own, wins. */
export function isStopped(
  { entry, form, start, end }: Pick<NameFound, 'entry' | 'form' | 'start' | 'end'>,
  index: BrandIndex,
): boolean {
  return (index.stopWords.get(entry.brand) ?? []).some((word) => {
    const at = form.text.indexOf(word);
    if (at === -1) return false;
    if (word.includes(entry.key)) return at <= start && at + word.length >= end;
    // A stop word that is a slip of the name ("finance", "ether" in "tether") only explains slips, never the name itself.
    return editDistance(word, entry.key, 2) > 2;
  });
}

function withoutOverlaps(found: readonly NameFound[]): NameFound[] {
  const kept: NameFound[] = [];
  const byLength = found.toSorted(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.glued - b.glued,
  );
  for (const name of byLength) {
    if (!kept.some(({ span }) => span.start < name.span.end && name.span.start < span.end)) kept.push(name);
  }
  return kept.toSorted((a, b) => a.span.start - b.span.start);
}
