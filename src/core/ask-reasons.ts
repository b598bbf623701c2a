import type { Placed } from './moods.ts';
import { roleBit, type Reasons } from './vocabulary.ts';

const PERSON = roleBit('recipient');
/** The reason for an ask stands in the same stretch of so many units, or in the one before or after. */
const NEARBY = 250;

/** What the text says in its own voice, gathered in stretches of `NEARBY` units. */
export type Stretches = readonly (Reasons | undefined)[];

export function stretchesOf(sentences: readonly (readonly Placed[])[]): Stretches {
  const stretches: Reasons[] = [];
  for (const token of sentences.flat()) {
    if (token.mood.told) continue;
    const at = Math.floor(token.start / NEARBY);
    stretches[at] = united(stretches[at], token);
  }
  return stretches;
}

/** What is said around an object; somebody who is to receive it counts only in the same clause or the two beside it. */
export function reasonsFor(object: Placed, tokens: readonly Placed[], stretches: Stretches): Reasons {
  const here = Math.floor(object.start / NEARBY);
  const { roles, subjects } = united(united(stretches[here], stretches[here - 1]), stretches[here + 1]);
  const person = tokens.some((token) => (token.roles & PERSON) !== 0 && Math.abs(token.piece - object.piece) <= 2);
  return { roles: (roles & ~PERSON) | (person ? PERSON : 0), subjects };
}

export function holds(reasons: Reasons, wanted: Reasons): boolean {
  return (reasons.roles & wanted.roles) === wanted.roles && (reasons.subjects & wanted.subjects) === wanted.subjects;
}

function united(one: Reasons | undefined, other: Reasons | undefined): Reasons {
  return {
    roles: (one?.roles ?? 0) | (other?.roles ?? 0),
    subjects: (one?.subjects ?? 0) | (other?.subjects ?? 0),
  };
}
