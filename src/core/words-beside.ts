import { isUnspaced, segment, undouble, type Known, type Lexicon } from './lexicon.ts';
import type { Folded } from './text.ts';
import { edgeAt, HARD, SOFT, type Edge, type Line } from './tokens.ts';
import { wordsAt } from './trie.ts';

/** What a line says besides a brand's name. */
export type Beside = {
  /** The role word ("support", "客服"), as the list has it. */
  readonly role: string | undefined;
  /** Words that make a claim in a host ("wallet", "login"). */
  readonly words: readonly string[];
  /** Whether other known words stand there ("home", "best"). */
  readonly plain: boolean;
  /** Whether one of them is of the trade in coins ("sol", "swap"). */
  readonly trade: boolean;
  /** Letters that belong to no known word. */
  readonly unknown: number;
};

/** Reads all of `form` except units from `start` to `end`. */
export function wordsBeside(line: Line, form: Folded, start: number, end: number, lexicon: Lexicon): Beside {
  const pieces = [...split(line, form, 0, start, HARD), ...split(line, form, end, form.text.length, HARD)];
  const roles: string[] = [];
  const words: string[] = [];
  let unknown = 0;
  let plain = false;
  let trade = false;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    const phrase = phraseAt(form, pieces, at, lexicon);
    if (phrase) {
      roles.push(phrase.role);
      at = phrase.last;
      continue;
    }
    const read = readPiece(line, form, piece, lexicon);
    if (read.role !== undefined) roles.push(read.role);
    words.push(...read.words);
    unknown += read.unknown;
    plain ||= read.plain;
    trade ||= read.trade;
  }
  return { role: roles.toSorted((a, b) => b.length - a.length)[0], words, plain, trade, unknown };
}

/** The line's role word and other words when no brand is looked for. */
export function wordsOf(line: Line, lexicon: Lexicon): Beside {
  const [form] = line.forms;
  return form ? wordsBeside(line, form, 0, 0, lexicon) : nothing;
}

/** For a name that stands alone. */
export const nothing: Beside = { role: undefined, words: [], plain: false, trade: false, unknown: 0 };

/** A role of several words ("hỗ trợ", "الدعم الفني"), or one written letter by letter ("S u p p o r t", "客 服"). */
function phraseAt(
  { text }: Folded,
  pieces: readonly Piece[],
  first: number,
  { trie }: Lexicon,
): { readonly role: string; readonly last: number } | undefined {
  let found: { role: string; last: number } | undefined;
  wordsAt(trie, text, pieces[first]?.start ?? text.length, (end, entries) => {
    const last = pieces.findIndex((piece, at) => at > first && piece.end === end);
    const role = entries.find(({ kind }) => kind === 'role')?.word;
    if (last === -1 || role === undefined) return;
    const count = last - first + 1;
    const letters = count === end - (pieces[first]?.start ?? end) && (count > 3 || isUnspaced(role));
    if (letters || role.includes(' ')) found = { role, last };
  });
  return found;
}

export type Piece = { readonly start: number; readonly end: number };

/** Parts of `form` between edges of at least `least`, without the numbers at their ends. */
export function split(line: Line, form: Folded, from: number, to: number, least: Edge): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && edgeAt(line, form, at) < least) continue;
    const piece = withoutNumbers(line, form, start, at);
    if (piece.end > piece.start) pieces.push(piece);
    start = at;
  }
  return pieces;
}

function withoutNumbers(line: Line, form: Folded, from: number, to: number): Piece {
  let start = from;
  let end = to;
  while (start < end && isNumber(line, form, start)) start += 1;
  while (end > start && isNumber(line, form, end - 1)) end -= 1;
  return { start, end };
}

function isNumber(line: Line, form: Folded, at: number): boolean {
  return line.digits[form.offsets[at] ?? 0] === 1;
}

function readPiece(line: Line, form: Folded, piece: Piece, lexicon: Lexicon): Beside {
  const whole = readWord(form.text.slice(piece.start, piece.end), lexicon);
  if (whole.unknown === 0) return whole;
  const parts = split(line, form, piece.start, piece.end, SOFT).map(({ start, end }) =>
    readWord(form.text.slice(start, end), lexicon),
  );
  if (parts.length < 2) return whole;
  return {
    role: parts.find((part) => part.role !== undefined)?.role,
    words: parts.flatMap((part) => part.words),
    plain: parts.some((part) => part.plain),
    trade: parts.some((part) => part.trade),
    unknown: parts.reduce((sum, part) => sum + part.unknown, 0),
  };
}

function readWord(text: string, lexicon: Lexicon): Beside {
  const { parts, unknown } = segment(text, lexicon);
  const words = parts.filter(({ known }) => known.kind === 'host').map(({ known }) => known.word);
  const plain = parts.some(({ known }) => known.kind === 'plain');
  const trade = parts.some(({ known }) => lexicon.trade.has(known.word));
  const sure = parts.filter(({ start, end, known }) => {
    if (known.kind !== 'role') return false;
    // Among unknown letters a short role word is an accident: "help" in "whelping", "mod" in "modern".
    return unknown === 0 || isUnspaced(known.word) || (end - start > 3 && (start === 0 || end === text.length));
  });
  const role = sure.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]?.known.word;
  const slip = unknown === 0 ? undefined : misspelt(text, lexicon);
  if (!slip) return { role, words, plain, trade, unknown };
  return slip.kind === 'role' ? { ...nothing, role: slip.word } : { ...nothing, words: [slip.word] };
}

/** "suport", "suppurt", "hellp": one letter off from six letters on, doubled letters from four. */
function misspelt(text: string, lexicon: Lexicon): Known | undefined {
  if (text.length < 4) return undefined;
  const slips = lexicon.telling.near(text).filter(({ distance }) => distance === 1);
  const near = slips.find(({ entry: { word } }) => word.length > 5 && word.charAt(0) === text.charAt(0));
  return near?.entry ?? lexicon.undoubled.get(undouble(text));
}
