import type { Sentence, Token } from './clauses.ts';
import { roleBit, roleSet } from './vocabulary.ts';

/** How a token is meant. Any but `needed` takes the request out of it. */
export type Mood = {
  /** Forbidden or negated. */
  denied: boolean;
  /** Reported, quoted, or called a fraud. */
  told: boolean;
  /** Part of a condition, a general statement or a plain question. */
  general: boolean;
  /** The writer speaks of what they do themselves. */
  own: boolean;
  /** The writer's own thing: "my phrase". */
  mine: boolean;
  /** After "please", "you must", 请. */
  needed: boolean;
};
export type Placed = Token & { readonly mood: Mood };

const NEVER = roleBit('never');
const NOT = roleBit('not');
const NOT_AFTER = roleBit('not-after');
const RESET = roleBit('reset');
const NEED = roleBit('need');
const CONDITION = roleBit('condition');
const TOLD = roleSet('report', 'scam');
const SCAM = roleBit('scam');
const FIRST_PERSON = roleBit('first-person');
const MINE = roleBit('mine');
const RECIPIENT = roleBit('recipient');
const VERB = roleSet('give', 'enter', 'install', 'pay', 'check', 'reach');

/** Goes through a sentence once and gives every token its mood. */
export function readSentence(sentence: Sentence): Placed[] {
  const inherited = sentence.heading ? headingMood(sentence.heading) : undefined;
  const placed: Placed[] = [];
  let state = {
    never: inherited?.denied ?? false,
    not: false,
    told: inherited?.told ?? false,
    general: false,
    own: false,
    needed: false,
  };
  let piece = 0;
  let previous: Token | undefined;
  for (const token of sentence.tokens) {
    if (token.piece !== piece) state = { ...state, not: false, general: false, own: false, needed: false };
    piece = token.piece;
    const beside = previous !== undefined && token.start - previous.end <= 1;
    const negatedBefore = previous !== undefined && beside && (previous.roles & (NEVER | NOT)) !== 0;
    if ((token.roles & RESET) !== 0 && !negatedBefore)
      state = { ...state, never: false, not: false, general: false, own: false };
    if ((token.roles & NEVER) !== 0) state = { ...state, never: true };
    if ((token.roles & NOT) !== 0) state = { ...state, not: true };
    if ((token.roles & CONDITION) !== 0) state = { ...state, general: true };
    if ((token.roles & TOLD) !== 0) state = { ...state, told: true };
    if ((token.roles & FIRST_PERSON) !== 0) state = { ...state, own: true };
    if ((token.roles & NEED) !== 0 && (token.roles & VERB) === 0) state = { ...state, needed: true };
    const mood: Mood = {
      denied: state.never || state.not,
      told: state.told,
      general: state.general,
      own: state.own,
      mine: previous !== undefined && (previous.roles & MINE) !== 0 && token.start - previous.end <= 12,
      needed: state.needed,
    };
    placed.push({ ...token, mood });
    if ((token.roles & NOT_AFTER) !== 0) markBack(placed, token.piece, 'denied');
    if ((token.roles & SCAM) !== 0) markBack(placed, token.piece, 'told');
    previous = token;
  }
  if (sentence.question) settleQuestion(placed);
  return placed;
}

function headingMood(heading: Sentence): Mood | undefined {
  return readSentence({ ...heading, heading: undefined }).at(-1)?.mood;
}

function markBack(placed: readonly Placed[], piece: number, mood: 'denied' | 'told'): void {
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const token = placed[at];
    if (!token || token.piece < piece - 1) return;
    token.mood[mood] = true;
  }
}

// "Should one share the phrase?" asks; "can you send us the phrase?" requests.
function settleQuestion(placed: readonly Placed[]): void {
  const requests = placed.some((token) => (token.roles & (NEED | RECIPIENT)) !== 0);
  if (!requests) for (const token of placed) token.mood.general = true;
}
