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
const REQUESTS = roleSet('need', 'recipient', 'whole');
const ASKER = roleBit('asker');
const WANT = roleBit('want');
const YOURS = roleBit('yours');
const CONVEY = roleBit('convey');
const WRITER = roleBit('writer');
const PERSON = roleBit('recipient');
/** What may stand between a verb and its receiver. */
const THING = roleSet('yours', 'pronoun', 'vague');
const HANDED = roleSet('give', 'recipient');
/** The receiver follows the verb at once, or comes within so many units: "read the code in that message to me". */
const ADJACENT = 12;
const ADDRESSED = 80;
const VERB = roleSet('convey', 'give', 'enter', 'install', 'pay', 'check', 'reach');

/** What holds at one place of a sentence. */
type State = { never: boolean; not: boolean; told: boolean; general: boolean; own: boolean; needed: boolean };

/** Goes through a sentence once and gives every token its mood. */
export function readSentence(sentence: Sentence): Placed[] {
  const inherited = sentence.heading && headingMood(sentence.heading);
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
  if (sentence.question) settleQuestion(placed);
  return placed.map((token, at) => (isAddressed(token, at, placed) ? { ...token, roles: token.roles | HANDED } : token));
}

/** "tell me", "read it to us", "the words here": with its receiver, a verb hands over what it else only speaks of. */
function isAddressed(verb: Placed, at: number, tokens: readonly Placed[]): boolean {
  if ((verb.roles & CONVEY) === 0 || !(verb.fresh || verb.mood.needed)) return false;
  let end = verb.end;
  let chained = true;
  for (const next of tokens.slice(at + 1)) {
    if (next.piece !== verb.piece || next.start - verb.end > ADDRESSED) return false;
    if ((next.roles & PERSON) !== 0) return true;
    chained &&= next.start - end <= ADJACENT;
    if (chained && (next.roles & WRITER) !== 0) return true;
    chained &&= next.subjects !== 0 || (next.roles & THING) !== 0;
    end = next.end;
  }
  return false;
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
  if ((roles & NEED) !== 0 && (roles & VERB) === 0) state.needed = true;
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

function headingMood(heading: Sentence): Mood | undefined {
  return readSentence({ ...heading, heading: undefined }).at(-1)?.mood;
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
  const requests = (said & REQUESTS) !== 0 || [ASKER, WANT, YOURS].every((role) => (said & role) !== 0);
  if (!requests) for (const token of placed) token.mood.general = true;
}
