import type { Hit } from './automaton.ts';
import { roleBit, roleSet } from './vocabulary.ts';

/** A hit with its place in the sentence. */
export type Token = Hit & {
  /** Counts the commas before it in its sentence. */
  readonly piece: number;
  /** Nothing but other small words stands between it and the start of its clause: an imperative's place. */
  readonly fresh: boolean;
  readonly quoted: boolean;
};

export type Sentence = {
  readonly tokens: readonly Token[];
  readonly question: boolean;
  /** The sentence with a colon of which this line is a list entry. */
  readonly heading: Sentence | undefined;
};

type Boundary = 'none' | 'comma' | 'sentence' | 'question' | 'line';
/** Text without any sentence end is cut after so many hits, which keeps the work linear. */
const LONGEST = 120;
const SENTENCE_END = /[.…。！!？?؟।;；\n]/;
const COMMA = /[,，、:：()（）—–؛،]/;
/** What an entry of a list begins with. */
const ENTRY = String.raw`(?:[-*•▪●◦·✅❌🚫⛔✔✖➤👉]|\p{Nd}{1,2}[.)、])`;
const BULLET = new RegExp(String.raw`^\s*${ENTRY}`, 'u');
/** A colon at a line's end, or a sentence's end before the first entry of a list. */
const HEADING_END = new RegExp(String.raw`[:：]\s*(?:\n|$)|[.。!！][^\S\n]{0,4}\n\s{0,8}${ENTRY}`, 'u');
/** The number of a list's entry inside a line: "send: 1. your name 2. your phrase". */
const NUMBERED = /(?:^|[^\p{L}\p{N}])\p{Nd}{1,2}$/u;
const OPENING = '“"「『«‘„';
const CLOSING = '”"」』»’“';
const LEADS_ON = roleSet('join', 'need', 'reset');
const REACH = roleBit('reach');

/** Groups hits into sentences and marks pieces, imperative places and quotations. Linear in the text's length. */
export function sentencesOf(text: string, hits: readonly Hit[]): Sentence[] {
  const quotes = quotations(text);
  const sentences: Sentence[] = [];
  let heading: Sentence | undefined;
  let at = 0;
  for (let index = 0; index < hits.length;) {
    const { tokens, boundary } = takeTokens(text, hits, index, at, quotes);
    const listed = BULLET.test(lineBegin(text, at, tokens[0]?.start ?? 0));
    const end = tokens.reduce((furthest, token) => Math.max(furthest, token.end), at);
    index += tokens.length;
    const tail = text.slice(end, Math.min(hits[index]?.start ?? Infinity, end + 400));
    const question = boundary === 'question' || (index >= hits.length && boundaryIn(tail, '') === 'question');
    const sentence: Sentence = { tokens, question, heading: listed ? heading : undefined };
    if (HEADING_END.test(tail)) heading = sentence;
    else if (!listed) heading = undefined;
    sentences.push(sentence);
    at = end;
  }
  return sentences;
}

/** The tokens of the sentence that begins with the hit at `index`; at least one. */
function takeTokens(
  text: string,
  hits: readonly Hit[],
  index: number,
  at: number,
  quotes: readonly Quotation[],
): { tokens: Token[]; boundary: Boundary } {
  const tokens: Token[] = [];
  let from = Math.max(at, lastBoundary(text, at, hits[index]?.start ?? at));
  for (const hit of hits.slice(index, index + LONGEST)) {
    const before = tokens.at(-1);
    const gap = text.slice(from, hit.start);
    const boundary = before ? boundaryIn(gap, text.charAt(hit.start)) : 'comma';
    if (boundary !== 'none' && boundary !== 'comma') return { tokens, boundary };
    const piece = before ? before.piece + (boundary === 'comma' ? 1 : 0) : 0;
    tokens.push({ ...hit, piece, fresh: isFresh(hit, before, boundary, gap), quoted: isQuoted(quotes, hit) });
    from = Math.max(from, hit.end);
  }
  return { tokens, boundary: 'none' };
}

function isFresh(hit: Hit, before: Token | undefined, boundary: Boundary, gap: string): boolean {
  if (before && hit.start < before.end) return before.fresh && hit.start === before.start;
  // 点击链接输入…: one imperative after the other, without a word between them.
  const chained = before?.fresh === true && (before.roles & REACH) !== 0;
  const leads = boundary === 'comma' || chained || ((before?.roles ?? 0) & LEADS_ON) !== 0;
  return leads && !/[\p{L}\p{N}]/u.test(afterLastComma(gap));
}

/** The strongest boundary of a gap between two hits. */
function boundaryIn(gap: string, next: string): Boundary {
  let found: Boundary = 'none';
  for (let at = 0; at < gap.length; at += 1) {
    const letter = gap.charAt(at);
    if (COMMA.test(letter)) found = 'comma';
    if (!SENTENCE_END.test(letter)) continue;
    if (letter === '?' || letter === '？' || letter === '؟') return 'question';
    if (letter === '.' && /[^\s"”’')\]*]/.test(gap.charAt(at + 1))) continue;
    if (letter === '.' && NUMBERED.test(gap.slice(Math.max(0, at - 4), at))) {
      found = 'comma';
      continue;
    }
    if (letter === '\n' && wrapped(gap + next, at)) continue;
    return letter === '\n' ? 'line' : 'sentence';
  }
  return found;
}

// A hard-wrapped mail breaks lines inside sentences: the next line goes on in lower case.
function wrapped(gap: string, at: number): boolean {
  return (
    /[^.!?:\s]\s*$/.test(gap.slice(Math.max(0, at - 3), at) || 'x') &&
    /^\s{0,3}(?:$|[a-z])/.test(gap.slice(at + 1, at + 6)) &&
    gap.charAt(at + 1) !== '\n'
  );
}

function afterLastComma(gap: string): string {
  for (let at = gap.length - 1; at >= 0; at -= 1) {
    const letter = gap.charAt(at);
    if (COMMA.test(letter) || (SENTENCE_END.test(letter) && letter !== '.')) return gap.slice(at + 1);
    if (letter === '.' && /\s/.test(gap.charAt(at + 1))) return gap.slice(at + 1);
  }
  return gap;
}

function lastBoundary(text: string, from: number, to: number): number {
  return to - afterLastComma(text.slice(Math.max(from, to - 200), to)).length;
}

/** How the line that holds `to` begins, when it begins after `from`. */
function lineBegin(text: string, from: number, to: number): string {
  const line = to > 0 ? text.lastIndexOf('\n', to - 1) : -1;
  if (line < from && from > 0) return '';
  return text.slice(line + 1, line + 13);
}

type Quotation = { readonly start: number; readonly end: number };

function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let closing = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (open >= 0 && (letter === closing || (closing === '“' && letter === '”'))) {
      found.push({ start: open, end: at });
      open = -1;
    } else if (open < 0 && OPENING.includes(letter)) {
      open = at;
      closing = CLOSING.charAt(OPENING.indexOf(letter));
    } else if (open >= 0 && at - open > 600) open = -1;
  }
  return found;
}

function isQuoted(quotes: readonly Quotation[], hit: Hit): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) < hit.end) low = middle + 1;
    else high = middle;
  }
  return (quotes[low]?.start ?? Infinity) < hit.start;
}
