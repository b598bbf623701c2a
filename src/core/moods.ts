import type { Sentence, Token } from './clauses.ts';
import { headingVerb, VERB, withReceivers } from './handed.ts';
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
const REQUESTS = roleSet('need', 'recipient', 'whole');
const ASKER = roleBit('asker');
const WANT = roleBit('want');
const YOURS = roleSet('yours', 'arrived');
const WRITER = roleBit('writer');

/** What holds at one place of a sentence. */
type State = { never: boolean; not: boolean; told: boolean; general: boolean; own: boolean; needed: boolean };

/** Goes through a sentence once and gives every token its mood. */
export function readSentence(sentence: Sentence): Placed[] {
  const heading = sentence.heading && readSentence({ ...sentence.heading, heading: undefined });
  const inherited = heading?.at(-1)?.mood;
  const state: State = {
    never: inherited?.denied ?? false,
    not: false,
    told: inherited?.told ?? false,
    general: false,
    own: false,
    needed: false,
  };
  const placed: Placed[] = [];
  for (const token of sentence.tokens) {
    const previous = placed.at(-1);
    advance(state, token, previous);
    placed.push({ ...token, mood: moodOf(state, token, previous) });
    if ((token.roles & NOT_AFTER) !== 0) markBack(placed, token.piece, 'denied');
    if ((token.roles & SCAM) !== 0) markBack(placed, token.piece, 'told');
  }
  const verb = heading && headingVerb(heading, placed[0]);
  const handed = withReceivers(verb ? [verb, ...placed] : placed);
  if (sentence.question) settleQuestion(handed);
  return handed;
}

/** Prohibitions and reports hold for the sentence, all else to the next comma; a reset ends any but a report. */
function advance(state: State, token: Token, previous: Token | undefined): void {
  const { roles } = token;
  if (previous && previous.piece !== token.piece) {
    state.not = state.general = state.own = state.needed = false;
  }
  const negated = previous !== undefined && (previous.roles & (NEVER | NOT)) !== 0 && token.start - previous.end <= 1;
  if ((roles & RESET) !== 0 && !negated) state.never = state.not = state.general = state.own = false;
  if ((roles & NEVER) !== 0) state.never = true;
  if ((roles & NOT) !== 0) state.not = true;
  if ((roles & CONDITION) !== 0) state.general = true;
  if ((roles & TOLD) !== 0) state.told = true;
  if ((roles & FIRST_PERSON) !== 0) state.own = true;
  if ((roles & NEED) !== 0 && (roles & (VERB | WRITER)) === 0) state.needed = true;
}

function moodOf(state: State, token: Token, previous: Token | undefined): Mood {
  return {
    denied: state.never || state.not,
    told: state.told,
    general: state.general,
    own: state.own,
    mine: previous !== undefined && (previous.roles & MINE) !== 0 && token.start - previous.end <= 12,
    needed: state.needed,
  };
}

// What follows one of these is a statement of its own: a verdict at its end does not reach further back.
const OPENS = roleSet('never', 'condition', 'report');

function markBack(placed: readonly Placed[], piece: number, mood: 'denied' | 'told'): void {
  for (let at = placed.length - 2; at >= 0; at -= 1) {
    const token = placed[at];
    if (!token || token.piece < piece - 1 || (token.roles & OPENS) !== 0) return;
    token.mood[mood] = true;
  }
}

// "Should one share the phrase?" asks; "can you send us the phrase?" requests.
function settleQuestion(placed: readonly Placed[]): void {
  const said = placed.reduce((roles, token) => roles | token.roles, 0);
  const requests = (said & REQUESTS) !== 0 || [ASKER, WANT, YOURS].every((roles) => (said & roles) !== 0);
  if (!requests) for (const token of placed) token.mood.general = true;
}
