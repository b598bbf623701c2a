import { SCENE_BITS, TRIGGERS } from '../core/vocabulary.ts';
import type { Meaning } from './shrink-terms.ts';

/** A longer term uses up its letters: it keeps the scenes of the words that it holds ("the support team"). */
export function keepScenes(meanings: ReadonlyMap<string, Meaning>): void {
  const scenes = new Map([...meanings].map(([term, { subjects }]) => [term, subjects & SCENE_BITS]));
  for (const [term, meaning] of meanings) {
    if (meaning.roles === 0) continue;
    for (const part of partsOf(term)) meaning.subjects |= scenes.get(part) ?? 0;
  }
}

/** Terms that hold another term which is reason enough to read a text: that one is found wherever they are. */
export function termsHeralded(meanings: ReadonlyMap<string, Meaning>): ReadonlySet<string> {
  const triggers = new Set(
    [...meanings].flatMap(([term, { subjects }]) => ((subjects & TRIGGERS) === 0 ? [] : [term])),
  );
  return new Set(
    [...meanings.keys()].filter((term) => partsOf(term).some((part) => part.length >= HERALD && triggers.has(part))),
  );
}

/** A shorter word could be written into others when a text is disguised. */
const HERALD = 2;

const PACKED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** All runs of whole words inside a term; of letters in scripts without spaces. */
function partsOf(term: string): string[] {
  const packed = PACKED.test(term);
  const words = packed ? Array.from(term) : term.replace(/^=|\*$/g, '').split(' ');
  const parts: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1)
      if (to - from < words.length) parts.push(words.slice(from, to).join(packed ? '' : ' '));
  }
  return parts;
}
