import type { Hit } from './automaton.ts';
import { roleSet } from './vocabulary.ts';

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
const SENTENCE_END = /[.…。！!？?;；\n]/;
const COMMA = /[,，、:：()（）—–؛،।]/;
const BULLET = /^\s*(?:[-*•▪●◦·✅❌🚫⛔✔✖➤👉]|\p{Nd}{1,2}[.)、])/u;
const OPENING = '“"「『«‘„';
const CLOSING = '”"」』»’“';
const LEADS_ON = roleSet('join', 'need', 'reset');

/** Groups hits into sentences and marks pieces, imperative places and quotations. Linear in the text's length. */
export function sentencesOf(text: string, hits: readonly Hit[]): Sentence[] {
  const sentences: Sentence[] = [];
  const quotes = quotations(text);
  let heading: Sentence | undefined;
  let at = 0;
  let index = 0;
  while (index < hits.length) {
    const first = hits[index];
    if (!first) break;
    const lineStart = lastLine(text, at, first.start);
    const tokens: Token[] = [];
    let piece = 0;
    let freshFrom = true;
    let end: Boundary = 'none';
    let from = Math.max(at, lastBoundary(text, at, first.start));
    while (index < hits.length && tokens.length < LONGEST) {
      const hit = hits[index];
      if (!hit) break;
      const gap = text.slice(from, hit.start);
      if (tokens.length > 0) {
        const boundary = boundaryIn(gap, text.charAt(hit.start));
        if (boundary === 'sentence' || boundary === 'question' || boundary === 'line') {
          end = boundary;
          break;
        }
        if (boundary === 'comma') piece += 1;
        const before = tokens.at(-1);
        if (before && hit.start < before.end) freshFrom = before.fresh && hit.start === before.start;
        else freshFrom = boundary === 'comma' || ((before?.roles ?? 0) & LEADS_ON) !== 0;
      }
      const fresh = freshFrom && !/[\p{L}\p{N}]/u.test(afterLastComma(gap));
      tokens.push({ ...hit, piece, fresh, quoted: isQuoted(quotes, hit) });
      from = Math.max(from, hit.end);
      index += 1;
    }
    const tail = text.slice(from, hits[index]?.start ?? Math.min(text.length, from + 400));
    const listed = lineStart !== undefined && BULLET.test(text.slice(lineStart, lineStart + 12));
    const sentence: Sentence = {
      tokens,
      question: end === 'question' || (index >= hits.length && boundaryIn(tail, '') === 'question'),
      heading: listed ? heading : undefined,
    };
    if (/[:：]\s*\n/.test(tail) || /[:：]\s*$/.test(tail)) heading = sentence;
    else if (!listed) heading = undefined;
    sentences.push(sentence);
    at = from;
  }
  return sentences;
}

/** The strongest boundary of a gap between two hits. */
function boundaryIn(gap: string, next: string): Boundary {
  let found: Boundary = 'none';
  for (let at = 0; at < gap.length; at += 1) {
    const letter = gap.charAt(at);
    if (COMMA.test(letter)) found = 'comma';
    if (!SENTENCE_END.test(letter)) continue;
    if (letter === '?' || letter === '？') return 'question';
    if (letter === '.' && /[^\s"”’')\]*]/.test(gap.charAt(at + 1))) continue;
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

/** Where the line that holds `to` begins, when it begins after `from`. */
function lastLine(text: string, from: number, to: number): number | undefined {
  const line = text.lastIndexOf('\n', to - 1);
  if (line >= from) return line + 1;
  return from === 0 ? 0 : undefined;
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
