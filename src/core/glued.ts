import type { NameEntry } from './brand-index.ts';
import { isOtherName, isUnspaced, readsAsWords, segment, type Lexicon } from './lexicon.ts';
import type { Folded } from './text.ts';
import { edgeAt, INSIDE, type Line } from './tokens.ts';

export type Glued = {
  readonly before: Side;
  readonly after: Side;
  /** The whole reads as known words that end elsewhere than the name. */
  readonly other: boolean;
  /** The whole reads as everyday words. */
  readonly everyday: boolean;
};
/** What is glued to one side: its letters, and how many of them belong to no known word. */
type Side = {
  readonly text: string;
  readonly unknown: number;
  /** Known words stand in it. */
  readonly known: boolean;
  /** One of them is telling. */
  readonly telling: boolean;
  /** A telling word stands right beside the name. */
  readonly touching: boolean;
};

/** What is glued to the name up to the next edge on each side. */
export function gluedTo(line: Line, form: Folded, start: number, end: number, lexicon: Lexicon): Glued {
  let left = start;
  while (edgeAt(line, form, left) === INSIDE) left -= 1;
  let right = end;
  while (edgeAt(line, form, right) === INSIDE) right += 1;
  const before = sideOf(form.text.slice(left, start), 'before', lexicon);
  const after = sideOf(form.text.slice(end, right), 'after', lexicon);
  const whole = form.text.slice(left, right);
  const letters = before.unknown + after.unknown;
  // "cryptocommunity" is two words, and no name of a brand; so is "openseam".
  const words = letters >= CROSSING && segment(whole, lexicon).unknown === 0;
  const seam = letters === 1 && after.text !== 's' && isOtherName(whole, form.text.slice(start, end), lexicon);
  return { before, after, other: words || seam, everyday: readsAsWords(whole, lexicon) };
}

/** So many letters of another word, cut off by the name, make it that word. */
const CROSSING = 4;

/** The one short word that is glued to names on purpose: "myokx". */
const MY = 'my';

function sideOf(text: string, side: 'before' | 'after', lexicon: Lexicon): Side {
  // A plural's "s" or a doubled letter is nobody's word. A Latin word of two letters inside a longer one is an accident.
  const parts = segment(text, lexicon).parts.filter((part) => part.end - part.start > 2 || isUnspaced(part.known.word));
  const known = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const next = side === 'before' ? parts.at(-1) : parts[0];
  const meets = side === 'before' ? next?.end === text.length : next?.start === 0;
  return {
    text,
    unknown: text === MY ? 0 : text.length - known,
    known: parts.length > 0,
    telling: parts.some((part) => part.known.kind !== 'plain' && part.end - part.start > 3),
    touching: meets && next !== undefined && next.known.kind !== 'plain',
  };
}

/**
 * Names of six letters and more stand out anywhere ("binancejan"). Shorter ones need known words round them, a telling
 * word right behind them ("okxwalletxy"), or the beginning of the word with few letters after it ("okxvt", not
 * "textbookx"); dictionary words allow one letter more ("phantoms") and are weighed by their words later.
 */
export function mayBeGlued(entry: NameEntry, { before, after, other, everyday }: Glued, lexicon: Lexicon): boolean {
  if ((before.text === '' && after.text === '') || isUnspaced(entry.plain)) return true;
  if (other) return false;
  const led = after.touching && after.unknown <= MOST;
  const long = entry.key.length > 5;
  if (entry.ambiguous) {
    const near =
      after.unknown <= 1 || led || (long && (after.text.length <= 2 || (after.telling && after.unknown <= 3)));
    return before.unknown === 0 && near;
  }
  if (long && !entry.short && (!entry.derived || entry.key.length > COINED)) return true;
  if (before.unknown === 0 && (led || after.unknown <= (after.text.startsWith('s') ? 1 : 0))) return true;
  if (before.text !== '') return false;
  if (everyday) return false;
  if (after.text.length <= 3) return true;
  return isDistinct(entry.key, lexicon) && (entry.key.length > 4 || (after.known && after.unknown <= 3));
}

/** Names that begin with no other word ("bybit", not "bitso" in "bitsontherun"). */
function isDistinct(key: string, lexicon: Lexicon): boolean {
  return !readsAsWords(key.slice(0, 3), lexicon) && !readsAsWords(key.slice(0, 4), lexicon);
}

/** Longer names that begin with a dictionary word are nobody else's ("ledgerlive"). */
const COINED = 8;

/** So many letters of no known word may follow when a telling word comes first. */
const MOST = 6;

/** Glued to words that say nothing, on either side; a plural says nothing against it. */
export function isLoose({ before, after }: Glued): boolean {
  const closed = after.text.length <= 2 || after.touching || (after.text.startsWith('s') && after.unknown < 2);
  return !closed || (before.text !== '' && !before.touching && before.text !== MY);
}
