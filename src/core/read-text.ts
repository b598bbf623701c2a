import { automatonOf, findTerms, hasTrigger } from './automaton.ts';
import { sentencesOf } from './clauses.ts';
import { readSentence, type Placed } from './moods.ts';
import type { AskVocabulary, Span } from './types.ts';
import type { CompiledAsks } from './vocabulary.ts';

/** Longer texts are read to here: four times the longest post or mail that a page shows as one message. */
export const TEXT_CAP = 100_000;

/** A text's words that matter, sentence by sentence. */
export type Reading = {
  /** The text without characters that nobody sees; places of tokens count in it. */
  readonly text: string;
  readonly sentences: readonly (readonly Placed[])[];
  /** The place in the original text. */
  readonly original: (span: Span) => Span;
};

const same = (span: Span) => ({ start: span.start, end: span.end });
const NOTHING: Reading = { text: '', sentences: [], original: same };
let last: { readonly text: string; readonly compiled: CompiledAsks; readonly reading: Reading } | undefined;

/** Asks, moves and signals of one text are read one after the other: the last reading is kept for the next of them. */
export function readText(text: string, compiled: AskVocabulary): Reading {
  if (last?.text === text && last.compiled === compiled) return last.reading;
  const worth = hasTrigger(automatonOf(compiled), text, Math.min(text.length, TEXT_CAP));
  const reading = worth ? readAll(text, compiled) : NOTHING;
  last = { text, compiled, reading };
  return reading;
}

/** The same for a text that asks for nothing and leads nowhere by its words alone: what does it say of a name in it? */
export function readTextAnyway(text: string, compiled: AskVocabulary): Reading {
  const read = readText(text, compiled);
  return read === NOTHING ? readAll(text, compiled) : read;
}

function readAll(whole: string, compiled: AskVocabulary): Reading {
  const { text, original } = visible(whole.slice(0, TEXT_CAP));
  const hits = findTerms(automatonOf(compiled), text);
  return { text, sentences: sentencesOf(text, hits).map(readSentence), original };
}

// Format characters (zero-width, soft hyphen, bidi controls), variation selectors, the grapheme joiner, Hangul fillers:
// distances between words must not depend on them.
const UNSEEN = /[\p{Cf}\ufe00-\ufe0f\u034f\u115f\u1160\u3164\uffa0]/gu;

function visible(whole: string): { text: string; original: Reading['original'] } {
  const text = whole.replace(UNSEEN, '');
  if (text.length === whole.length) return { text, original: same };
  const places: number[] = [];
  let from = 0;
  const take = (to: number) => {
    for (let at = from; at < to; at += 1) places.push(at);
  };
  for (const { 0: unseen, index } of whole.matchAll(UNSEEN)) {
    take(index);
    from = index + unseen.length;
  }
  take(whole.length);
  return {
    text,
    original: ({ start, end }) => ({ start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 }),
  };
}
