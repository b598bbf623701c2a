import { skeleton } from './text.ts';
import type { DiffPart } from './types.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Longer texts than any handle or host are not compared letter by letter. */
const LONGEST = 120;

type Step = 'both' | 'seen' | 'official';

/**
 * What differs between what is there and what would be official, aligned grapheme by grapheme: capital and small
 * letters count as equal, letters that merely look alike do not. Neighbouring parts of one kind are joined.
 */
export function difference(seen: string, official: string): DiffPart[] {
  const a = split(seen);
  const b = split(official);
  if (a.length > LONGEST || b.length > LONGEST) return [{ seen, official, same: seen === official }];
  // A common beginning first: "coinbase-help" reads as "coinbase" and more, not as "coinbas" and "e" apart.
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const other = end + b.length - a.length;
  const parts: DiffPart[] = [];
  add(parts, a.slice(0, start).join(''), b.slice(0, start).join(''), true);
  for (const [left, right] of align(a.slice(start, end).map(letter), b.slice(start, other).map(letter)))
    add(parts, left, right, left !== '' && left.toLowerCase() === right.toLowerCase());
  add(parts, a.slice(end).join(''), b.slice(other).join(''), true);
  return parts;
}

function add(parts: DiffPart[], seen: string, official: string, same: boolean): void {
  if (seen === '' && official === '') return;
  const last = parts.at(-1);
  if (last?.same === same)
    parts[parts.length - 1] = { seen: last.seen + seen, official: last.official + official, same };
  else parts.push({ seen, official, same });
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((left, at) => left.toLowerCase() !== b[at]?.toLowerCase());
  return end === -1 ? a.length : end;
}

/** Where the common end begins in `a`. No alignment is cheaper than one that keeps it. */
function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  let end = a.length;
  for (let at = b.length; end > start && at > start; at -= 1, end -= 1) {
    if (a[end - 1]?.toLowerCase() !== b[at - 1]?.toLowerCase()) break;
  }
  return end;
}

// eslint-disable-next-line no-control-regex -- the ASCII range begins there
const ASCII = /^[\x00-\x7f]*$/;

function split(text: string): string[] {
  if (ASCII.test(text)) return text.split('');
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Each letter is folded once, not once for each letter that it is compared with. */
type Letter = { readonly text: string; readonly small: string; readonly shape: string };
const letters = new Map<string, Letter>();

function letter(text: string): Letter {
  const known = letters.get(text);
  if (known) return known;
  const made = { text, small: text.toLowerCase(), shape: skeleton(text).text };
  if (ASCII.test(text)) letters.set(text, made);
  return made;
}

/** Least-cost alignment; a letter pairs with one that looks like it rather than with a stranger. */
function align(a: readonly Letter[], b: readonly Letter[]): [string, string][] {
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width);
  const steps: Step[] = [];
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      const at = i * width + j;
      if (at === 0) continue;
      const both = i > 0 && j > 0 ? (costs[at - width - 1] ?? 0) + pairCost(a[i - 1], b[j - 1]) : Infinity;
      const onlySeen = i > 0 ? (costs[at - width] ?? 0) + 1 : Infinity;
      const onlyOfficial = j > 0 ? (costs[at - 1] ?? 0) + 1 : Infinity;
      costs[at] = Math.min(both, onlySeen, onlyOfficial);
      steps[at] = costs[at] === both ? 'both' : costs[at] === onlySeen ? 'seen' : 'official';
    }
  }
  return walkBack(a, b, steps, width);
}

function pairCost(a: Letter | undefined, b: Letter | undefined): number {
  if (a?.small === b?.small) return 0;
  return a?.shape === b?.shape ? 0.5 : 1.2;
}

function walkBack(a: readonly Letter[], b: readonly Letter[], steps: readonly Step[], width: number) {
  const pairs: [string, string][] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 || j > 0) {
    const step = steps[i * width + j];
    if (step !== 'official') i -= 1;
    if (step !== 'seen') j -= 1;
    pairs.push([step === 'official' ? '' : (a[i]?.text ?? ''), step === 'seen' ? '' : (b[j]?.text ?? '')]);
  }
  return pairs.toReversed();
}
