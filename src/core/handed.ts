import type { Token } from './clauses.ts';
import type { Placed } from './moods.ts';
import { ASK_BITS, roleBit, roleSet } from './vocabulary.ts';

const CONVEY = roleBit('convey');
const WRITER = roleBit('writer');
const NEED = roleBit('need');
const PERSON = roleBit('recipient');
const PRONOUN = roleBit('pronoun');
const GIVE = roleBit('give');
const INFINITIVE = roleBit('infinitive');
export const ENDING = roleSet('writer', 'need');
/** Verbs of doing something, whatever it is. */
export const VERB = roleSet('convey', 'give', 'enter', 'install', 'pay', 'check', 'reach');
/** A verb with these two hands something over to a receiver who is named with it. */
export const HANDED = roleSet('give', 'recipient');
/** What may stand between a verb and its receiver. */
const THING = roleSet('yours', 'arrived', 'pronoun', 'vague');
/** The receiver follows the verb at once, or comes within so many units: "read the code in that message to me". */
const ADJACENT = 12;
const ADDRESSED = 80;
/** Between a receiver and its verb stands a thing of at most so many units. */
const THING_BETWEEN = 40;
const PARTICLE = 3;

/**
 * Verbs that hand something over only where their receiver is named ("tell me", "me lo pasas", 送ってください) take the
 * roles of handing over when it is.
 */
export function withReceivers(tokens: readonly Placed[]): Placed[] {
  return tokens.map((token, at) => {
    if (endsObject(token, tokens[at - 1])) return { ...token, roles: token.roles | HANDED };
    if ((token.roles & VERB) === 0) return token;
    const ended = isEnded(token, tokens[at + 1]);
    if ((token.roles & CONVEY) === 0) return ended ? { ...token, roles: token.roles | NEED } : token;
    const before = receiverBefore(at, tokens);
    if (!ended && !before && !isAfter(token, at, tokens)) return token;
    return { ...token, roles: token.roles | HANDED | ((before?.roles ?? 0) & PRONOUN) };
  });
}

/** "me lo pasas", "pode me mandar", "mir den Key rüberschicken": the receiver stands before the verb, a thing at most between. */
function receiverBefore(at: number, tokens: readonly Placed[]): Placed | undefined {
  const verb = tokens[at];
  if (!verb) return undefined;
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (!token || token.piece !== verb.piece || verb.start - token.end > THING_BETWEEN) return undefined;
    const asked = (verb.roles & NEED) !== 0 || verb.mood.needed;
    if ((token.roles & WRITER) !== 0) return asked || (token.fresh && verb.start - token.end <= 1) ? token : undefined;
    if (token.subjects === 0 && (token.roles & THING) === 0) return undefined;
  }
  return undefined;
}

/** パスワード + ください: the ending right behind the thing itself is a verb of giving; a particle may stand between. */
function endsObject(ending: Placed, object: Placed | undefined): boolean {
  if (!object || (ending.roles & ENDING) !== ENDING) return false;
  return (object.subjects & ASK_BITS) !== 0 && (object.roles & VERB) === 0 && ending.start - object.end <= PARTICLE;
}

/** 送って + ください: the ending that names the receiver is the request, wherever the verb stands. */
function isEnded(verb: Placed, ending: Placed | undefined): boolean {
  return ending !== undefined && (ending.roles & ENDING) === ENDING && ending.start - verb.end <= 1;
}

function isAfter(verb: Placed, at: number, tokens: readonly Placed[]): boolean {
  if (!isOpening(verb) && !verb.mood.needed) return false;
  // "For our records please state …": the receiver may come first.
  if (verb.mood.needed && tokens.slice(0, at).some((token) => isReceiver(token, verb))) return true;
  let end = verb.end;
  let chained = true;
  for (const next of tokens.slice(at + 1)) {
    if (next.piece !== verb.piece || next.start - verb.end > ADDRESSED) return false;
    if (isReceiver(next, verb)) return true;
    chained &&= next.start - end <= ADJACENT;
    if (chained && (next.roles & WRITER) !== 0) return true;
    chained &&= next.subjects !== 0 || (next.roles & THING) !== 0;
    end = next.end;
  }
  return false;
}

function isReceiver(token: Placed, verb: Placed): boolean {
  return (token.roles & PERSON) !== 0 && token.piece === verb.piece;
}

/** Stands in an imperative's place, and is no infinitive ("Compartir tu clave …" tells what it means to share it). */
export function isOpening({ fresh, roles }: Placed): boolean {
  return fresh && (roles & INFINITIVE) === 0;
}

/** The verb of a heading ("Please send us:") for an entry of its list; it stands where the entry begins. */
export function headingVerb(heading: readonly Placed[], entry: Token | undefined): Placed | undefined {
  const verb = heading.find(({ roles, fresh, mood }) => {
    if ((roles & GIVE) === 0) return false;
    return (roles & PERSON) !== 0 || fresh || mood.needed;
  });
  return verb && entry && { ...verb, start: entry.start, end: entry.start, piece: entry.piece };
}
