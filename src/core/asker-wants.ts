import type { Placed } from './moods.ts';
import type { Span } from './types.ts';
import { roleBit, roleSet } from './vocabulary.ts';

const ASKER = roleBit('asker');
const WANT = roleBit('want');
/** "please", 请: words of need that also end a prohibition. */
const POLITE = roleSet('need', 'reset');
const ARRIVED = roleBit('arrived');
const YOURS = roleSet('yours', 'arrived');
const PERSON = roleBit('recipient');
const WRITER = roleBit('writer');
/** What the asker does with the thing besides wanting it: "we need to check your …". */
const HANDLING = roleSet('check', 'want');
const DOING = roleSet('give', 'enter', 'install', 'pay', 'reach', 'convey');
/** "what is your": asker and want in one. */
const QUESTION = roleSet('asker', 'want');
const FIRST_PERSON = roleBit('first-person');
/** Between the asker and the verb, and between the verb and the thing, stand a few words at most. */
const NEAR = 40;
/** Between the thing and the word that says whose it is, one or two: "your old Kraken password". */
const BESIDE = 16;
/** What says which thing is meant follows it within so many. */
const SPECIFIED = 24;

/** `personally`: a person asks, not a service. */
export type Want = { readonly span: Span; readonly personally: boolean };

/**
 * "We just need your phrase", "can I have the code you got", "the technician requires your key": somebody on the other
 * side wants the reader's thing, without any verb of giving. The span from the want to the thing.
 */
export function askerWants(object: Placed, tokens: readonly Placed[]): Want | undefined {
  const at = tokens.indexOf(object);
  const passive = wantBehind(at, tokens) ?? demanded(at, tokens);
  if (passive) return { span: passive, personally: false };
  const theirs = isYours(at, tokens);
  for (let before = at - 1; before >= 0; before -= 1) {
    const verb = tokens[before];
    if (!verb || object.start - verb.end > NEAR) return undefined;
    const asker = (verb.roles & WANT) === 0 || refused(verb) ? undefined : askerOf(before, tokens);
    // "I'll need the …" is said to whom it belongs.
    if (asker && !theirs && (verb.roles & YOURS) === 0) return undefined;
    if (asker) return { span: { start: verb.start, end: object.end }, personally: isPerson(asker) };
    if ((verb.roles & DOING) !== 0) return undefined;
  }
  return undefined;
}

/** The want right behind the thing: "is needed by our team" names the asker last, "bana sadece 12 kelimeniz lazım" first. */
function wantBehind(at: number, tokens: readonly Placed[]): Span | undefined {
  const object = tokens[at];
  const verb = tokens[at + 1];
  if (!object || !verb || object.mood.mine || refused(verb) || (verb.roles & WANT) === 0) return undefined;
  if (verb.start - object.end > BESIDE) return undefined;
  const last = tokens.slice(at + 2, at + 4).find(({ roles }) => (roles & (ASKER | PERSON)) !== 0);
  if (last && last.start - verb.end <= BESIDE) return { start: object.start, end: last.end };
  const first = tokens
    .slice(0, at)
    .find(({ roles, piece }) => piece === object.piece && (roles & (ASKER | WRITER)) !== 0);
  return first && { start: first.start, end: verb.end };
}

/** "Your phrase please": nothing but the thing and a polite word, at the start of its clause. */
function demanded(at: number, tokens: readonly Placed[]): Span | undefined {
  const [owner, object, polite] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (!owner || !object || !polite || !owner.fresh || refused(object)) return undefined;
  const close = object.start - owner.end <= 2 && polite.start - object.end <= 2;
  const asks = (owner.roles & YOURS) !== 0 && (polite.roles & POLITE) === POLITE;
  return close && asks ? { start: owner.start, end: polite.end } : undefined;
}

/** "your phrase", "the words that you wrote down", "the code from you". */
function isYours(at: number, tokens: readonly Placed[]): boolean {
  const object = tokens[at];
  if (!object || object.mood.mine) return false;
  const saysSo = (token: Placed | undefined, roles: number) =>
    token !== undefined &&
    (token.roles & roles) !== 0 &&
    object.start - token.end <= BESIDE &&
    token.start - object.end <= BESIDE;
  return (
    [tokens[at - 2], tokens[at - 1], object].some((token) => saysSo(token, YOURS)) ||
    saysSo(tokens[at + 1], YOURS | PERSON) ||
    isSpecified(object, tokens) ||
    // "… the key to sign it on your behalf".
    tokens
      .slice(at + 1)
      .some((token) => (token.roles & YOURS) !== 0 && token.piece === object.piece && token.start - object.end <= NEAR)
  );
}

/** "the code we sent you", "the number that is on your screen": what follows says which. */
export function isSpecified(object: Placed, tokens: readonly Placed[]): boolean {
  const at = tokens.indexOf(object);
  return tokens
    .slice(at + 1, at + 4)
    .some(({ roles, start }) => (roles & ARRIVED) !== 0 && start - object.end <= SPECIFIED);
}

/** The nearest subject before the verb asks; verbs of handling may stand between ("we need to see your …"). */
function askerOf(at: number, tokens: readonly Placed[]): Placed | undefined {
  const verb = tokens[at];
  for (let before = at; before >= 0; before -= 1) {
    const token = tokens[before];
    if (!token || !verb || verb.start - token.end > NEAR || token.piece < verb.piece) return undefined;
    if ((token.roles & ASKER) !== 0) return token;
    if (before < at && (token.roles & DOING) !== 0 && (token.roles & HANDLING) === 0) return undefined;
  }
  return undefined;
}

/** "I" or a question put to the reader, not "we", which the screens of honest services say as well. */
function isPerson({ roles }: Placed): boolean {
  return (roles & FIRST_PERSON) !== 0 || (roles & QUESTION) === QUESTION;
}

/** Their own wanting is no obstacle, as it is where the writer tells what they do themselves. */
function refused({ mood }: Placed): boolean {
  return mood.denied || mood.told || mood.general;
}
