import type { BrandIndex, NameEntry } from './brand-index.ts';
import { isStopped, type NameFound } from './find-names.ts';
import { segment, type Lexicon } from './lexicon.ts';
import { reach } from './near-words.ts';
import { spanOf, type Folded } from './text.ts';
import { HARD, SOFT, type Line } from './tokens.ts';
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

/** What is left of a word when known words are taken off its ends: "logincoinbsae" → "coinbsae". */
function cores(form: Folded, { start, end }: Piece, lexicon: Lexicon): Piece[] {
  const { parts, unknown } = segment(form.text.slice(start, end), lexicon);
  if (unknown === 0 || parts.length === 0) return [];
  const results: Piece[] = [];
  let from = start;
  const opening = parts.filter((part, at) => part.start === (parts[at - 1]?.end ?? 0) && isOpening(parts, at));
  for (const edge of [start, ...opening.map((part) => start + part.end)]) {
    from = edge;
    let to = end;
    results.push({ start: from, end: to });
    for (const part of parts.toReversed()) {
      if (start + part.end !== to || start + part.start <= from) break;
      to = start + part.start;
      results.push({ start: from, end: to });
    }
  }
  return results.filter((piece) => piece.start !== start || piece.end !== end);
}

function isOpening(parts: readonly { readonly start: number; readonly end: number }[], at: number): boolean {
  return parts.slice(0, at + 1).every((part, index) => part.start === (index === 0 ? 0 : parts[index - 1]?.end));
}

function slipAt(
  line: Line,
  form: Folded,
  { start, end }: Piece,
  index: BrandIndex,
  lexicon: Lexicon,
): NameFound | undefined {
  const word = form.text.slice(start, end);
  if (word.length < 4 || lexicon.unrelated.has(word)) return undefined;
  if (segment(word, lexicon).unknown === 0) return undefined;
  for (const { entry, distance } of index.near.near(word)) {
    const most = firstLettersAgree(word, entry) ? reach(entry.key.length) : 1;
    if (distance > most || distance === 0) continue;
    const found = { entry, form, start, end };
    if (isStopped(found, index) || (index.stopWords.get(entry.brand) ?? []).includes(word)) continue;
    return { ...found, span: spanOf(line.original, form, start, end), spelling: 'typo', disguised: false, glued: 0 };
  }
  return undefined;
}

function firstLettersAgree(word: string, entry: NameEntry): boolean {
  return word.charAt(0) === entry.key.charAt(0);
}
