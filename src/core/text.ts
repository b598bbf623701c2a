import { latinLike } from './confusables.ts';
import { drawn, drawnLetters, isAsciiWord } from './drawn.ts';
import type { Span } from './types.ts';

/**
 * Text for comparison. Every folded form keeps a map back to the original, because warnings show the original.
 */
export type Folded = {
  readonly text: string;
  /** Original UTF-16 offset at which each UTF-16 unit of `text` begins; one more entry than `text` has units. */
  readonly offsets: readonly number[];
};

// Marks, format characters (zero-width, bidi controls, tags), variation selectors and unassigned fillers.
const IGNORABLE = /\p{Mn}|\p{Me}|\p{Cf}|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/u;
// eslint-disable-next-line no-control-regex -- the ASCII range begins there
const ASCII = /^[\x00-\x7f]*$/;
/** Characters seen lately with what becomes of them; emptied when full, so that hostile text cannot grow it. */
const remembered = new Map<string, string>();
const MEMORY = 4096;
const WORD = /[\p{L}\p{N}]/u;
/** NFKC would spell them out, and "Team™" would end in "tm". */
const TRADE_MARKS = /^[™℠]$/;
let identity: readonly number[] = [0];
/** Its beginnings for short texts, by length. */
const identities: (readonly number[] | undefined)[] = [];
const SHORT = 256;

/**
 * Case-insensitive form for words of any language: NFKC, marks and format characters dropped, lower case.
 * Letters keep their script; `skeleton` is the one that crosses scripts. Idempotent.
 */
export function fold(text: string): Folded {
  if (ASCII.test(text)) return { text: text.toLowerCase(), offsets: upTo(text.length) };
  return mapped(text, plainly);
}

/**
 * Visual form: `fold`, then what looks like a Latin letter becomes that letter, whatever its script, and letters that
 * are drawn alike become one: `I i 1 |` → `l`, `0 3 4 5 7 8 $ @` → `o e a s t b s a`. Two texts with the same
 * skeleton look alike. Idempotent, and the same for every mixture of capitals and small letters.
 */
export function skeleton(text: string): Folded {
  if (ASCII.test(text)) return { text: drawn(text), offsets: upTo(text.length) };
  return redrawn(mapped(text, looks));
}

/** `skeleton` with pairs that look like one letter joined: `rn` → `m`, `vv` → `w`, `cl` → `d`. */
export function joined(folded: Folded): Folded {
  if (!/rn|vv|cl/.test(folded.text)) return folded;
  return kept(folded, (text, at) => {
    const letter = PAIRS[text.slice(at, at + 2)];
    return letter === undefined ? undefined : { letter, length: 2 };
  });
}

/** Letters and digits only: separators, punctuation and symbols dropped. */
export function compact(folded: Folded): Folded {
  if (!/[^\p{L}\p{N}]/u.test(folded.text)) return folded;
  return kept(folded, (text, at) => {
    const code = text.codePointAt(at) ?? 0;
    if (code < 128 ? isAsciiWord(code) : WORD.test(String.fromCodePoint(code))) return undefined;
    return { letter: '', length: code > 0xffff ? 2 : 1 };
  });
}

/** Letters and digits of the visual form, for comparing whole words. */
export function shape(text: string): string {
  return drawnLetters(text) ?? compact(skeleton(text)).text;
}

/** Where `folded.text[start, end)` stands in the original, without what follows its last character. */
export function spanOf(original: string, folded: Folded, start: number, end: number): Span {
  const from = folded.offsets[start] ?? original.length;
  const last = folded.offsets[Math.max(start, end - 1)] ?? original.length;
  const width = (original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { start: from, end: Math.min(original.length, end > start ? last + width : from) };
}

/** Full-width forms as ASCII, format characters (zero-width, bidi controls) dropped, everything else as it is. */
export function visible(text: string): Folded {
  if (!INVISIBLE.test(text)) return { text, offsets: upTo(text.length) };
  return mapped(
    text,
    (character) => {
      if (character >= '\uff01' && character <= '\uff5e') return character.normalize('NFKC');
      return INVISIBLE.test(character) ? '' : character;
    },
    'keep case',
  );
}

const INVISIBLE = /[\p{Cf}\uff01-\uff5e]/u;

const PAIRS: Readonly<Record<string, string>> = { rn: 'm', vv: 'w', cl: 'd' };
function redrawn(folded: Folded): Folded {
  return { text: drawn(folded.text.toLowerCase()), offsets: folded.offsets };
}

function upTo(length: number): readonly number[] {
  if (identity.length <= length) identity = Array.from({ length: length * 2 + 1 }, (_, at) => at);
  return length < SHORT ? (identities[length] ??= identity.slice(0, length + 1)) : identity.slice(0, length + 1);
}

function mapped(text: string, change: (character: string) => string, keep?: 'keep case'): Folded {
  let result = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = character < '\u0080' ? (keep ? character : character.toLowerCase()) : change(character);
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(at);
    result += piece;
    at += character.length;
  }
  offsets.push(at);
  return { text: result, offsets };
}

function plainly(character: string): string {
  return recalled(`f${character}`, character, (part) => part.toLowerCase());
}

function looks(character: string): string {
  return recalled(`s${character}`, character, (part) => latinLike(part) ?? part.toLowerCase());
}

function recalled(key: string, character: string, change: (part: string) => string): string {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  let result = '';
  for (const part of TRADE_MARKS.test(character) ? ' ' : character.normalize('NFKD')) {
    if (!IGNORABLE.test(part)) for (const whole of part.normalize('NFKC')) result += change(whole);
  }
  if (remembered.size >= MEMORY) remembered.clear();
  remembered.set(key, result);
  return result;
}

/** Copies `folded`, except where `change` names a replacement for the next `length` units. */
function kept(
  folded: Folded,
  change: (text: string, at: number) => { letter: string; length: number } | undefined,
): Folded {
  let text = '';
  let from = 0;
  const offsets: number[] = [];
  for (let at = 0; at < folded.text.length;) {
    const changed = change(folded.text, at);
    if (!changed) {
      const end = at + ((folded.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
      for (const first = at; at < end; at += 1) offsets.push(folded.offsets[first] ?? 0);
      continue;
    }
    text += folded.text.slice(from, at) + changed.letter;
    for (let unit = 0; unit < changed.letter.length; unit += 1) offsets.push(folded.offsets[at] ?? 0);
    at += changed.length;
    from = at;
  }
  offsets.push(folded.offsets[folded.text.length] ?? 0);
  return { text: text + folded.text.slice(from), offsets };
}
