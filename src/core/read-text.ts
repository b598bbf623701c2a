import { automatonOf, findAllTerms, findTerms, type Hit } from './automaton.ts';
import { sentencesOf } from './clauses.ts';
import { readSentence, type Placed } from './moods.ts';
import type { AskVocabulary } from './types.ts';
import type { CompiledAsks } from './vocabulary.ts';

/** Longer texts are read to here: four times the longest post or mail that a page shows as one message. */
export const TEXT_CAP = 100_000;

/** A text's words that matter, sentence by sentence. */
export type Reading = { readonly sentences: readonly (readonly Placed[])[] };

const NOTHING: Reading = { sentences: [] };
let last: { readonly text: string; readonly compiled: CompiledAsks; readonly reading: Reading } | undefined;

/** Asks, moves and signals of one text are read one after the other: the last reading is kept for the next of them. */
export function readText(text: string, compiled: AskVocabulary): Reading {
  if (last?.text === text && last.compiled === compiled) return last.reading;
  const reading = readingOf(text, findTerms(automatonOf(compiled), text, Math.min(text.length, TEXT_CAP)));
  last = { text, compiled, reading };
  return reading;
}

/** The same for a text that asks for nothing and leads nowhere by its words alone: what does it say of a name in it? */
export function readTextAnyway(text: string, compiled: AskVocabulary): Reading {
  const read = readText(text, compiled);
  if (read.sentences.length > 0) return read;
  return readingOf(text, findAllTerms(automatonOf(compiled), text, Math.min(text.length, TEXT_CAP)));
}

function readingOf(text: string, hits: readonly Hit[]): Reading {
  return hits.length === 0 ? NOTHING : { sentences: sentencesOf(text.slice(0, TEXT_CAP), hits).map(readSentence) };
}
