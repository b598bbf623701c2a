import { compact, joined, skeleton, type Folded } from './text.ts';

/** What stands before a place of the original text. */
export const INSIDE = 0;
/** A capital after a small letter, a change of script, the end of a run of digits: krakenHelp, 欧易OKX, kraken24. */
export const SOFT = 1;
/** A separator that handles use inside one name: `_ . -` and the like. */
export const HARD = 2;
/** White space, or the text's beginning or end. */
export const SPACE = 3;
export type Edge = 0 | 1 | 2 | 3;

/** A short text (handle, name, label) made ready for finding names in it. */
export type Line = {
  readonly original: string;
  /** Skeletons without separators: letter by letter, and with `rn vv cl` joined when the text has such pairs. */
  readonly forms: readonly Folded[];
  /** By original offset: the edge before the character there. */
  readonly edges: Uint8Array;
  /** By original offset: 1 where a digit stands that closes or opens a word ("kraken24", not "kr4ken"); else not. */
  readonly digits: Uint8Array;
};

export function readLine(original: string): Line {
  const single = compact(skeleton(original));
  const double = joined(single);
  const { edges, digits } = edgesOf(original);
  return { original, forms: double === single ? [single] : [single, double], edges, digits };
}

/** The edge before unit `at` of one of the line's forms; the ends of the form are `SPACE`. */
export function edgeAt(line: Line, form: Folded, at: number): Edge {
  if (at <= 0 || at >= form.text.length) return SPACE;
  const offset = form.offsets[at] ?? 0;
  if (offset === form.offsets[at - 1]) return INSIDE;
  return edge(line.edges[offset]);
}

function edge(value: number | undefined): Edge {
  return value === SOFT || value === HARD || value === SPACE ? value : INSIDE;
}

type Class = 'lower' | 'upper' | 'digit' | 'other' | 'separator' | 'space';

function classOf(code: number): Class | undefined {
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'lower';
    if (code >= 65 && code <= 90) return 'upper';
    if (code >= 48 && code <= 57) return 'digit';
    return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'separator';
  }
  const character = String.fromCodePoint(code);
  if (/\p{Lu}/u.test(character)) return 'upper';
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(character))
    return 'other';
  if (/[\p{L}]/u.test(character)) return 'lower';
  if (/\p{N}/u.test(character)) return 'digit';
  if (/[\p{M}\p{Cf}]/u.test(character)) return undefined;
  return /\s/u.test(character) ? 'space' : 'separator';
}

function edgesOf(original: string): Pick<Line, 'edges' | 'digits'> {
  if (/^[a-z]*$/.test(original)) return { edges: NONE, digits: NONE };
  const edges = new Uint8Array(original.length + 1);
  let gap: Edge = SPACE;
  let before: Class | undefined;
  let last = 0;
  let numbers = false;
  for (let at = 0; at < original.length; at += 1) {
    const code = original.codePointAt(at) ?? 0;
    const now = classOf(code);
    if (now === 'space' || now === 'separator') {
      gap = now === 'space' || gap === SPACE ? SPACE : HARD;
    } else if (now !== undefined) {
      edges[at] = gap === INSIDE ? soft(before, now) : gap;
      // "OKXSupport": the last capital of a run begins the next word.
      if (gap === INSIDE && before === 'upper' && now === 'lower' && edges[last] === INSIDE) edges[last] = SOFT;
      last = at;
      before = now;
      gap = INSIDE;
      numbers ||= now === 'digit';
    }
    if (code > 0xffff) at += 1;
  }
  return { edges, digits: numbers ? closeDigits(original, edges) : NONE };
}

/** One word in small letters has no edges but its ends. */
const NONE = new Uint8Array(0);

function soft(before: Class | undefined, now: Class): Edge {
  if (before === 'lower' && now === 'upper') return SOFT;
  if ((before === 'other') !== (now === 'other')) return SOFT;
  return INSIDE;
}

/** Runs of ASCII digits at the beginning or end of a word are numbers; inside a word they are letters in disguise. */
function closeDigits(original: string, edges: Uint8Array): Uint8Array {
  const digits = new Uint8Array(original.length + 1);
  for (const run of original.matchAll(/\d+/g)) {
    const start = run.index;
    const end = start + run[0].length;
    const opens = (edges[start] ?? 0) >= HARD;
    const closes = end >= original.length || !/[\p{L}]/u.test(original.charAt(end)) || run[0].length > 2;
    if (!closes && !(opens && run[0].length > 1)) continue;
    digits.fill(1, start, end);
    if (edges[start] === INSIDE) edges[start] = SOFT;
    if (end < original.length && edges[end] === INSIDE) edges[end] = SOFT;
  }
  return digits;
}
