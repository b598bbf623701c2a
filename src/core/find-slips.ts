import type { BrandIndex, NameEntry } from './brand-index.ts';
import { isStopped, type NameFound } from './find-names.ts';
import { segment, type Lexicon } from './lexicon.ts';
import { reach } from './near-words.ts';
import { spanOf, type Folded } from './text.ts';
import { HARD, SOFT, type Line } from './tokens.ts';
import { hasWord } from './trie.ts';
import { split, type Piece } from './words-beside.ts';

/** Brand names that are misspelt by one or two letters, as words of the line or with known words glued to them. */
export function findSlips(line: Line, index: BrandIndex, lexicon: Lexicon): NameFound[] {
  const found: NameFound[] = [];
  for (const form of line.forms) {
    const pieces = [HARD, SOFT].flatMap((least) =>
      split(line, form, 0, form.text.length, least === HARD ? HARD : SOFT),
    );
    for (const piece of pieces.flatMap((each) => [each, ...cores(form, each, lexicon)])) {
      const slip = slipAt(line, form, piece, index, lexicon);
      if (slip) found.push(slip);
    }
  }
  return found.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 1);
}

/** What is left of a word when telling words are taken off its ends: "logincoinbsae" → "coinbsae". */
function cores(form: Folded, { start, end }: Piece, lexicon: Lexicon): Piece[] {
  const { parts } = segment(form.text.slice(start, end), lexicon);
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
  if (word.length < 4 || hasWord(lexicon.unrelated, word)) return undefined;
  if (segment(word, lexicon).unknown === 0) return undefined;
  for (const { entry, distance } of index.near.near(word)) {
    if (distance === 0 || distance > mostFor(word, entry)) continue;
    const found = { entry, form, start, end };
    if (isStopped(found, index) || (index.stopWords.get(entry.brand) ?? []).includes(word)) continue;
    return { ...found, span: spanOf(line.original, form, start, end), spelling: 'typo', disguised: false, glued: 0 };
  }
  return undefined;
}

/** Two letters off only for long words; the first letter off only for names of seven letters and more. */
function mostFor(word: string, { key, derived }: NameEntry): number {
  if (derived) return 0;
  if (word.charAt(0) !== key.charAt(0)) return key.length > 6 ? 1 : 0;
  return Math.min(reach(key.length), word.length < 8 ? 1 : 2);
}
