import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fold } from '../core/text.ts';
import type { Words } from '../core/types.ts';
import { compileAsks } from './compile-asks.ts';

const folder = fileURLToPath(new URL('../../data/words/', import.meta.url));

/** One list a file: what it is for, and its words per language (`any` where the language does not matter). */
const wordFile = z.strictObject({
  about: z.string().min(1),
  words: z.record(z.string().regex(/^(any|[a-z]{2}(-[A-Z][a-z]{3})?)$/), z.array(z.string().trim().min(1)).min(1)),
});

/** Reads and validates the word lists and the ask vocabulary. Throws an `Error` that names file, path and reason. */
export function compileWords(): Words {
  return {
    roles: readList('roles'),
    hostWords: readList('host-words'),
    plainWords: readList('plain-words'),
    everydayWords: readList('everyday-words'),
    tradeWords: readList('trade-words'),
    unrelated: readList('unrelated'),
    secretLabels: readList('secret-labels'),
    asks: compileAsks(),
  };
}

function readList(name: string): readonly string[] {
  const file = `${folder}${name}.json`;
  const parsed = wordFile.safeParse(parseJson(file));
  if (!parsed.success) throw new Error(`${file} is not a valid word list:\n${z.prettifyError(parsed.error)}`);
  const words = Object.values(parsed.data.words).flat();
  return [...new Set(words.map((word) => fold(word).text))].toSorted();
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
