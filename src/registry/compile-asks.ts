import type { AskVocabulary } from '../core/types.ts';

/** No wordings yet: `data/asks` is read here once its format is settled. */
export function compileAsks(): AskVocabulary {
  return {};
}
