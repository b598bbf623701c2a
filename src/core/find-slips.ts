import type { BrandIndex, NameEntry } from './brand-index.ts';
import type { NameFound } from './find-names.ts';
import { mayHaveTellingEnd, segment, undouble, type Lexicon } from './lexicon.ts';
import { isStopped } from './other-words.ts';
import { reach } from './near-words.ts';
import { spanOf, type Folded } from './text.ts';
import { HARD, SOFT, type Line } from './tokens.ts';
import { hasWord } from './trie.ts';
import { split, type Piece } from './words-beside.ts';

/** The longest brand name that is misspelt by one or two letters, as a word of the line or with known words glued to it. */
export function findSlips(line: Line, index: BrandIndex, lexicon: Lexicon): NameFound[] {
  let best: NameFound | undefined;
  for (const form of line.forms) {
    const words = wordsIn(line, form);
    for (const word of words) read(form, word);
    for (const word of words) for (const core of cores(form, word, lexicon)) read(form, core);
  }
  return best ? [best] : [];

  function read(form: Folded, piece: Piece): void {
    const slip = slipAt(line, form, piece, index, lexicon);
    if (slip && (!best || slip.end - slip.start > best.end - best.start)) best = slip;
  }
}

/** What separators divide, and what capitals, digits and scripts divide further. */
function wordsIn(line: Line, form: Folded): Piece[] {
  if (line.edges.length === 0) return [{ start: 0, end: form.text.length }];
  const words = split(line, form, 0, form.text.length, HARD);
  const parts = words.map(({ start, end }) => split(line, form, start, end, SOFT));
  return words.concat(...parts.filter(({ length }) => length > 1));
}

/** What is left of a word when telling words are taken off its ends: "logincoinbsae" → "coinbsae". */
function cores(form: Folded, { start, end }: Piece, lexicon: Lexicon): Piece[] {
  const word = form.text.slice(start, end);
  if (!mayHaveTellingEnd(word, lexicon)) return [];
  const { parts } = segment(word, lexicon);
  const telling = parts.filter(({ known }) => known.kind !== 'plain');
  const results: Piece[] = [];
  let from = 0;
  for (const opening of [undefined, ...telling]) {
    if (opening && opening.start !== from) break;
    from = opening?.end ?? from;
    let to = end - start;
    for (const closing of [undefined, ...telling.toReversed()]) {
      if (closing && (closing.end !== to || closing.start <= from)) break;
      to = closing?.start ?? to;
      if (to > from && (from > 0 || to < end - start)) results.push({ start: start + from, end: start + to });
    }
  }
  return results;
}

function slipAt(
  line: Line,
  form: Folded,
  { start, end }: Piece,
  index: BrandIndex,
  lexicon: Lexicon,
): NameFound | undefined {
  const word = form.text.slice(start, end);
  const near = index.near.near(word);
  if (near.length === 0 || hasWord(lexicon.unrelated, word)) return undefined;
  const words = segment(word, lexicon).unknown === 0;
  for (const { entry, distance } of near) {
    if (distance === 0 || distance > mostFor(word, entry) || (words && entry.key.length < LONG)) continue;
    const found = { entry, form, start, end };
    if (isStopped(line, found, index, lexicon)) continue;
    const span = spanOf(line.original, form, start, end);
    return { ...found, span, spelling: 'typo', disguised: false, glued: 0, loose: false, touched: false, distance };
  }
  return undefined;
}

/** Words of so many letters do not meet by chance. */
const LONG = 8;

/** Two letters off only for long words; the first letter off only for names of six letters and more. */
function mostFor(word: string, { key, derived }: NameEntry): number {
  if (derived) return 0;
  if (word.charAt(0) !== key.charAt(0)) return key.length > 5 ? 1 : 0;
  return Math.min(reach(key.length), word.length < LONG - 1 ? 1 : 2);
}

/** "metamonk" and "metamask" share a common word: what is left of it must be long enough to be told apart by letters. */
export function coreLength(word: string, key: string, lexicon: Lexicon): number {
  const first = segment(key, lexicon).parts[0];
  const last = segment(key, lexicon).parts.at(-1);
  const opening = first?.start === 0 && word.startsWith(key.slice(0, first.end)) ? first.end : 0;
  const closing =
    last?.end === key.length && last.start >= opening && word.endsWith(key.slice(last.start))
      ? key.length - last.start
      : 0;
  return key.length - opening - closing;
}

/** Swapped neighbours, a doubled letter, a letter of nearly the same shape: what is done on purpose. */
export function isPlayful(word: string, key: string): boolean {
  if (isDrawnOut(word, key)) return true;
  if (word.length !== key.length) return false;
  const at = key.split('').findIndex((letter, index) => letter !== word.charAt(index));
  const seen = word.slice(at);
  const real = key.slice(at);
  if (seen.charAt(0) === real.charAt(1) && seen.charAt(1) === real.charAt(0)) return seen.slice(2) === real.slice(2);
  return (
    seen.slice(1) === real.slice(1) &&
    SHAPES.some((shape) => shape.includes(seen.charAt(0)) && shape.includes(real.charAt(0)))
  );
}

/** Letters doubled, however many: "mmetaamask". */
export function isDrawnOut(word: string, key: string): boolean {
  return word.length > key.length && undouble(word) === undouble(key);
}

const SHAPES = ['gq', 'bd', 'ce', 'uv', 'vy', 'nm', 'hn', 'gy', 'vw', 'ft', 'lt', 'kx', 'aeo'];
