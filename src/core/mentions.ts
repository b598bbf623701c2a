import { brandIndexOf } from './brand-index.ts';
import type { Claim } from './detectors/detector.ts';
import { findNames } from './find-names.ts';
import { lexiconOf } from './lexicon.ts';
import { readLine } from './tokens.ts';
import type { Knowledge } from './types.ts';

/** Brands that running text names, as words of their own; dictionary words only when they are written as names. */
export function readMentions(text: string, { registry, words }: Pick<Knowledge, 'registry' | 'words'>): Claim[] {
  const line = readLine(text);
  return findNames(line, brandIndexOf(registry), lexiconOf(words), 'words')
    .filter((name) => name.glued === 0 && (!name.entry.ambiguous || /^\p{Lu}/u.test(text.slice(name.span.start))))
    .map(({ entry, spelling, span, disguised }) => ({
      brand: entry.brand.id,
      from: 'text',
      spelling,
      role: undefined,
      stem: entry.plain,
      whole: false,
      span,
      disguised,
    }));
}
