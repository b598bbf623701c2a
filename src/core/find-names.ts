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
  const glued = isUnspaced(entry.plain) ? 0 : around.unknown;
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
  };
}

function hasMarks(text: string): boolean {
  return text > '\u007f' && /\p{Mn}/u.test(text.normalize('NFKD'));
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
  for (let from = start; from >= 0; from -= 1) {
    let part = false;
    wordsAt(lexicon.unrelated, form.text, from, (to) => {
      if (to >= end && to - from > end - start) part = true;
    });
    if (part || edgeAt(line, form, from) !== INSIDE) return part;
  }
  return false;
}

/** What is glued to the name up to the next edge on each side. */
function gluedTo(line: Line, form: Folded, start: number, end: number, lexicon: Lexicon): Glued {
  let left = start;
  while (edgeAt(line, form, left) === INSIDE) left -= 1;
  let right = end;
  while (edgeAt(line, form, right) === INSIDE) right += 1;
  const sides = [form.text.slice(left, start), form.text.slice(end, right)].map((text) => segment(text, lexicon));
  // A word of two letters inside a longer one is an accident.
  const parts = sides.flatMap((side) => side.parts.filter((part) => part.end - part.start > 2));
  const letters = start - left + (right - end);
  const known = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  return {
    unknown: letters - known,
    telling: parts.some((part) => part.known.kind !== 'plain'),
    before: left < start,
    words: parts.length,
  };
}

type Glued = {
  /** Letters of no known word. */
  readonly unknown: number;
  /** A role word or a word that makes a claim is among the known ones. */
  readonly telling: boolean;
  /** Something stands glued before the name. */
  readonly before: boolean;
  readonly words: number;
};

/**
 * Long names stand out anywhere ("binancejan"). Names of five letters need known words around them, shorter ones and
 * dictionary words telling ones ("okxsupport", not "textbookx"; "phantomwallet", not "homegate").
 */
function mayBeGlued(entry: NameEntry, glued: Glued): boolean {
  if (isUnspaced(entry.plain)) return true;
  if (glued.unknown === 0 && glued.words === 0) return true;
  if (entry.ambiguous) return glued.unknown === 0 && glued.telling;
  if (entry.short)
    return (glued.unknown === 0 && glued.telling) || (!glued.before && glued.words > 0 && glued.unknown <= 3);
  return (entry.key.length > 5 && !entry.derived) || glued.unknown === 0;
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
