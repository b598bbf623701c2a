import { classAt, createLetters, runsOn, SKIP, STOP } from '../core/letters.ts';
import { SCENE_BITS } from '../core/vocabulary.ts';

export type Meaning = { roles: number; subjects: number };

/**
 * The same vocabulary in fewer and plainer words: every term in the letters in which it will be looked for, so that
 * spellings which fold alike become one, without terms that a shorter one finds anyway, and with the letter variants
 * that some term needs.
 */
export function shrinkTerms(
  meanings: ReadonlyMap<string, Meaning>,
  variants: readonly string[],
): { terms: Map<string, Meaning>; variants: string[] } {
  const letters = createLetters(variants);
  const folded = new Map<string, Meaning>();
  for (const [term, { roles, subjects }] of meanings) {
    const key = fold(letters, term);
    const known = folded.get(key) ?? { roles: 0, subjects: 0 };
    folded.set(key, { roles: known.roles | roles, subjects: known.subjects | subjects });
  }
  const terms = new Map([...folded].filter(([term, meaning]) => !isFoundAnyway(folded, term, meaning)));
  const used = new Set([...terms.keys()].join(''));
  return { terms, variants: variants.filter((row) => used.has(row.charAt(0))) };
}

function fold(letters: ReturnType<typeof createLetters>, term: string): string {
  let folded = term.startsWith('=') ? '=' : '';
  for (let at = folded.length; at < term.length; at += 1) {
    const letter = classAt(letters, term, at);
    if (letter > STOP) folded += String.fromCharCode(letter);
    else if (letter !== SKIP && !folded.endsWith(' ')) folded += ' ';
  }
  return folded.trim() + (term.endsWith('*') ? '*' : '');
}

/** A term that begins it, ends where a word may end and means the same is found in its place. */
function isFoundAnyway(terms: ReadonlyMap<string, Meaning>, term: string, meaning: Meaning): boolean {
  for (let length = 1; length < term.length; length += 1) {
    const start = term.slice(0, length);
    const ends = runsOn(start.charCodeAt(length - 1)) || term.charAt(length) === ' ';
    const other = terms.get(`${start}*`) ?? (ends ? terms.get(start) : undefined);
    if (other && `${start}*` !== term && covers(other, meaning)) return true;
  }
  return false;
}

// Only for scene-setters: words of the grammar use up what they match, so that a shorter one leaves other words behind.
function covers(other: Meaning, { roles, subjects }: Meaning): boolean {
  return setsScene(other) && roles === 0 && (other.subjects & subjects) === subjects;
}

function setsScene({ roles, subjects }: Meaning): boolean {
  return roles === 0 && (subjects & ~SCENE_BITS) === 0;
}
