import type { BrandIndex, NameEntry } from './brand-index.ts';
import { gluedTo, isLoose, mayBeGlued } from './glued.ts';
import { isUnspaced, type Lexicon } from './lexicon.ts';
import { isPartOfWord, isStopped } from './other-words.ts';
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
  /** A telling word is glued to one of its sides. */
  readonly touched: boolean;
  /** For slips: by how many letters. */
  readonly distance: number;
};

/** Every brand name in the line that is spelt right or with look-alike letters; the longer of two that overlap. */
export function findNames(line: Line, index: BrandIndex, lexicon: Lexicon, from: 'anywhere' | 'words'): NameFound[] {
  const found: NameFound[] = [];
  for (const form of line.forms) {
    for (let start = 0; start < form.text.length; start += 1) {
      const inside = edgeAt(line, form, start) === INSIDE && !isUnspaced(form.text.charAt(start));
      if (from === 'words' && inside) continue;
      wordsAt(index.names, form.text, start, (end, entries) => {
        for (const entry of entries) {
          const name = nameAt(line, form, start, end, entry, lexicon);
          if (name && !isStopped(line, name, index, lexicon)) found.push(name);
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
  // Nothing parts a name from what stands before or after it in a script without spaces ("Bitget 钱包客服").
  const opens = edgeAt(line, form, start) !== INSIDE || isUnspaced(form.text.charAt(start));
  const closes = edgeAt(line, form, end) !== INSIDE || isUnspaced(form.text.charAt(end - 1));
  if (!mayCross(line, form, start, end, entry, opens && closes)) return undefined;
  const around = gluedTo(line, form, start, end, lexicon);
  if (!mayBeGlued(entry, around, lexicon) || isPartOfWord(line, { entry, form, start, end }, lexicon)) return undefined;
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
    touched: around.before.touching || around.after.touching,
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
