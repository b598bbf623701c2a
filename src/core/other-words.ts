import type { BrandIndex, NameEntry } from './brand-index.ts';
import { editDistance } from './distance.ts';
import { segment, type Lexicon } from './lexicon.ts';
import { compact, fold, spanOf, type Folded } from './text.ts';
import { edgeAt, HARD, INSIDE, type Line } from './tokens.ts';
import { wordsAt } from './trie.ts';

/** A stretch of a line's form that spells a brand's name. */
type Found = { readonly entry: NameEntry; readonly form: Folded; readonly start: number; readonly end: number };

/** "revolution" and "hyperledger" are words of their own, whatever brand name stands in them. */
export function isPartOfWord(line: Line, { form, start, end }: Found, lexicon: Lexicon): boolean {
  const right = nextEdge(line, form, end);
  for (let from = start; from >= 0; from -= 1) {
    let part = false;
    wordsAt(lexicon.unrelated, form.text.slice(0, right), from, (to) => {
      part ||=
        covers(from, to, start, end) &&
        (from < start ? beginsWord(line, form, from, start, lexicon) : !isKnown(form, end, right, lexicon));
    });
    if (part || edgeAt(line, form, from) !== INSIDE) return part;
  }
  return false;
}

/**
 * A brand's stop word wins over its name when it covers it ("gitkraken"), is what is really written ("ibank" for
 * "lbank"), or stands beside it as a word of its own ("seattle kraken").
 */
export function isStopped(line: Line, found: Found, index: BrandIndex, lexicon: Lexicon): boolean {
  const { entry, form, start, end } = found;
  const stopWords = index.stopWords.get(entry.brand) ?? [];
  if (stopWords.length === 0) return false;
  const right = nextEdge(line, form, end);
  const span = spanOf(line.original, form, start, end);
  const seen = compact(fold(line.original.slice(span.start, span.end))).text;
  return stopWords.some(({ plain, key }) => {
    if (plain === seen) return plain !== entry.plain;
    if (key === entry.key) return false;
    const at = form.text.indexOf(key);
    const to = at + key.length;
    if (at === -1) return false;
    if (key.includes(entry.key))
      return (
        to <= right &&
        covers(at, to, start, end) &&
        isOneWord(line, form, at, start) &&
        (at < start ? beginsWord(line, form, at, start, lexicon) : !isKnown(form, end, right, lexicon))
      );
    // "ledge" begins "ledgerstax", and is not beside it.
    if (at < end && to > start) return false;
    // A stop word that is a slip of the name ("finance", "ether" in "tether") only explains slips, never the name itself.
    return editDistance(key, entry.key, 2) > 2 && edgeAt(line, form, at) >= HARD;
  });
}

/** "git kraken" and "hyper-ledger" are stop words too; the last letter of another word ("help_ledger") makes none. */
function isOneWord(line: Line, form: Folded, at: number, start: number): boolean {
  if (edgeAt(line, form, at) !== INSIDE) return true;
  for (let from = at + 1; from <= start; from += 1) if (edgeAt(line, form, from) >= HARD) return false;
  return true;
}

/** "setupledger" is "setup" before a name, and no "pledger": one letter of another word makes none. */
function beginsWord(line: Line, form: Folded, from: number, start: number, lexicon: Lexicon): boolean {
  let left = start;
  while (edgeAt(line, form, left) === INSIDE) left -= 1;
  if (from <= left) return true;
  return start - from > 1 && !isKnown(form, left, start, lexicon);
}

/** It covers the name and more, or begins before it and ends inside: "clinton" in "clintonfoundation". */
function covers(from: number, to: number, start: number, end: number): boolean {
  return from < start ? to > start : from === start && to > end;
}

/** "compoundsupport" is not "compounds" and something: what follows the name is a word. */
function isKnown(form: Folded, from: number, to: number, lexicon: Lexicon): boolean {
  return segment(form.text.slice(from, to), lexicon).unknown === 0;
}

function nextEdge(line: Line, form: Folded, from: number): number {
  let at = from;
  while (edgeAt(line, form, at) === INSIDE) at += 1;
  return at;
}
