import type { NameEntry } from './brand-index.ts';
import { isUnspaced, segment, type Lexicon } from './lexicon.ts';
import type { Folded } from './text.ts';
import { edgeAt, INSIDE, type Line } from './tokens.ts';

export type Glued = {
  readonly before: Side;
  readonly after: Side;
  /** The whole reads as known words that end elsewhere than the name. */
  readonly other: boolean;
};
/** What is glued to one side: its letters, those of no known word, and whether all of its words are telling. */
type Side = { readonly text: string; readonly unknown: number; readonly telling: boolean };

/** What is glued to the name up to the next edge on each side. */
export function gluedTo(line: Line, form: Folded, start: number, end: number, lexicon: Lexicon): Glued {
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

/** The one short word that is glued to names on purpose: "myokx". */
const MY = 'my';

function sideOf(text: string, lexicon: Lexicon): Side {
  // A plural's "s" or a doubled letter is nobody's word. A Latin word of two letters inside a longer one is an accident.
  const parts = segment(text, lexicon).parts.filter((part) => part.end - part.start > 2 || isUnspaced(part.known.word));
  const known = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const telling = parts.length > 0 && parts.every((part) => part.known.kind !== 'plain');
  return { text, unknown: text === MY ? 0 : text.length - known, telling };
}

/**
 * Names of six letters and more stand out anywhere ("binancejan"). Shorter ones need known words round them, or the
 * beginning of the word with few letters after it ("okxvt", not "textbookx"); dictionary words allow one letter more
 * ("phantoms") and are weighed by their words later.
 */
export function mayBeGlued(entry: NameEntry, { before, after, other }: Glued): boolean {
  if ((before.text === '' && after.text === '') || isUnspaced(entry.plain)) return true;
  if (other) return false;
  if (entry.ambiguous) return before.unknown === 0 && after.unknown <= 1;
  if (entry.key.length > 5 && !entry.short && !entry.derived) return true;
  const known = before.unknown === 0 && after.unknown <= (after.text.startsWith('s') ? 1 : 0);
  return known || (before.text === '' && after.text.length <= 3);
}

/** Glued to words that say nothing, on either side; a plural says nothing against it. */
export function isLoose({ before, after }: Glued): boolean {
  const closed = after.text.length < 2 || after.telling || (after.text.startsWith('s') && after.unknown < 2);
  return !closed || (before.text !== '' && !before.telling);
}
