import { askerWants, isSpecified } from './asker-wants.ts';
import { holds, reasonsFor, stretchesOf, type Stretches } from './ask-reasons.ts';
import { ENDING, HANDED, isOpening } from './handed.ts';
import type { Placed } from './moods.ts';
import { readText } from './read-text.ts';
import type { Ask, AskVocabulary, Span } from './types.ts';
import { askBit, roleBit, roleSet, sceneSet, type AskRule, type Reasons } from './vocabulary.ts';

const PERSON = roleBit('recipient');
const GIVE = roleBit('give');
const PRONOUN = roleBit('pronoun');
const CONVEY = roleBit('convey');
const WHOLE = roleBit('whole');
const VAGUE = roleBit('vague');
const NEED = roleBit('need');
const ARRIVED = roleBit('arrived');
const TOOL = roleBit('tool');
const ASKERS = roleSet('asker', 'writer', 'recipient', 'give', 'convey');
const SAID_ALONE = roleSet('pronoun', 'need');
/** A verb and its object stand within so many units of each other. */
const PAIRABLE = 110;
/** A pronoun and its verb stand within so many units. */
const STANDS_FOR = 28;
const PAY = roleBit('pay');
const PRETEXT = sceneSet('threat', 'bait', 'support', 'release');
const GRAVE_MATTER = sceneSet('threat', 'support', 'release');
const MATTER = sceneSet('threat', 'bait', 'release', 'topic', 'support');
const SECRETS = askBit('seed-phrase') | askBit('private-key') | askBit('login-code') | askBit('password');
// Kinds whose wording is everyday ("pay the fee", "verify your identity"): weak unless the text adds its pretext.
const EVERYDAY = askBit('password') | askBit('fee') | askBit('identity') | askBit('wallet-validation');

/** What a text asks its reader for: one entry a kind, the plainest. Total; linear in the text's length up to `TEXT_CAP`. */
export function readAsks(text: string, vocabulary: AskVocabulary): Ask[] {
  const { text: seen, sentences, original } = readText(text, vocabulary);
  if (sentences.length === 0) return [];
  const { rules } = vocabulary;
  const stretches = stretchesOf(sentences);
  const asks = new Map<string, Ask>();
  const keep = (found: Ask | undefined) => {
    const ask = found && { ...found, span: original(found.span) };
    if (ask && (!asks.has(ask.kind) || (asks.get(ask.kind)?.weak === true && ask.weak !== true)))
      asks.set(ask.kind, ask);
  };
  let named = 0;
  for (const tokens of sentences) {
    for (const token of tokens) {
      named |= namedBy(token, tokens, stretches);
      for (const rule of rules)
        if ((token.subjects & askBit(rule.kind)) !== 0) keep(askFor(rule, token, tokens, stretches));
    }
    const spoken = named === 0 ? undefined : askByPronoun(tokens, seen);
    if (spoken)
      for (const rule of rules) if ((named & askBit(rule.kind)) !== 0) keep({ kind: rule.kind, span: spoken });
  }
  return [...asks.values()];
}

function askFor(rule: AskRule, object: Placed, tokens: readonly Placed[], stretches: Stretches): Ask | undefined {
  const { mood } = object;
  if (mood.mine || mood.told || mood.general) return undefined;
  const reasons = reasonsFor(object, tokens, stretches);
  if ((object.roles & WHOLE) !== 0 && !cancelled(object) && !object.quoted)
    return { kind: rule.kind, span: { start: object.start, end: object.end } };
  const specified = (object.roles & VAGUE) === 0 || isSpecified(object, tokens);
  const wanted = (SECRETS & askBit(rule.kind)) === 0 ? undefined : askerWants(object, tokens);
  if (!specified && !meant(rule, reasons, wanted !== undefined)) return undefined;
  const roles = reasons.roles | (wanted?.personally === true ? PERSON : 0);
  const raised = rule.raisedBy.some((each) => holds({ ...reasons, roles }, each));
  if (wanted && (raised || (EVERYDAY & askBit(rule.kind)) === 0)) return { kind: rule.kind, span: wanted.span };
  const everyday = (EVERYDAY & askBit(rule.kind)) !== 0 || isMereTool(object, reasons);
  let weak: Ask | undefined;
  for (const verb of tokens) {
    if ((verb.roles & (rule.strong | rule.weak)) === 0 || !governs(verb, object, tokens)) continue;
    if (!requested(verb, tokens) || cancelled(verb)) continue;
    const span = { start: Math.min(verb.start, object.start), end: Math.max(verb.end, object.end) };
    const plain = !everyday && (verb.roles & rule.strong) !== 0;
    // Wholly within quotation marks it is more often shown than said.
    if ((plain || raised) && !(verb.quoted && object.quoted)) return { kind: rule.kind, span };
    weak ??= { kind: rule.kind, span, weak: true };
  }
  return weak;
}

/**
 * The secrets that a pronoun may stand for later: those called by their names; vague words for one that comes, or amid its
 * matter; a password amid its matter only, since anybody may speak of one.
 */
function namedBy(token: Placed, tokens: readonly Placed[], stretches: Stretches): number {
  const secrets = token.subjects & SECRETS;
  if (secrets === 0) return 0;
  const plain = !token.mood.mine && (token.roles & VAGUE) === 0;
  if (plain && (secrets & ~EVERYDAY) !== 0) return secrets & ~EVERYDAY;
  if (tokens.some(({ roles }) => (roles & ARRIVED) !== 0)) return secrets & ~EVERYDAY;
  const matters = !token.mood.mine && (reasonsFor(token, tokens, stretches).subjects & GRAVE_MATTER) !== 0;
  return matters ? secrets : 0;
}

/** "Install TeamViewer on both computers": a program of which nothing is to be told, for nobody, on no matter. */
function isMereTool(object: Placed, { roles, subjects }: Reasons): boolean {
  return (object.roles & TOOL) !== 0 && (roles & ASKERS) === 0 && (subjects & MATTER) === 0;
}

/** Vague words ("the code", "this address") need the matter named; what is handed over needs its receiver too. */
function meant(rule: AskRule, { roles, subjects }: Reasons, wanted: boolean): boolean {
  if ((rule.strong & PAY) !== 0) return (subjects & PRETEXT) !== 0;
  return (subjects & MATTER) !== 0 && (wanted || (rule.strong & GIVE) === 0 || (roles & PERSON) !== 0);
}

/** "You will get a code. Read it to me." The verb has its receiver, or the phrase is a request by itself. */
function askByPronoun(tokens: readonly Placed[], text: string): Span | undefined {
  for (const [index, verb] of tokens.entries()) {
    if (cancelled(verb)) continue;
    const alone = (verb.roles & SAID_ALONE) === SAID_ALONE && ((verb.roles & GIVE) === 0 || verb.fresh);
    if (alone) return { start: verb.start, end: verb.end };
    const hands = (verb.roles & HANDED) === HANDED || ((verb.roles & GIVE) !== 0 && takesUp(verb, tokens));
    if (!hands || !requested(verb, tokens)) continue;
    const thing = [verb, ...tokens.slice(index + 1, index + 4), tokens[index - 1], tokens[index - 2]].find(
      (token) => token && standsForThing(token, verb),
    );
    // 告诉我一下。: nothing else in its clause could be what is to be told.
    if (!thing && !(verb.fresh && closesClause(verb, tokens[index + 1], text))) continue;
    return { start: Math.min(verb.start, thing?.start ?? verb.start), end: Math.max(verb.end, thing?.end ?? 0) };
  }
  return undefined;
}

/** A pronoun near the verb; a verb that is its own ("read it aloud", 教えて) only in an imperative's place. */
function standsForThing(token: Placed, verb: Placed): boolean {
  if ((token.roles & PRONOUN) === 0) return false;
  if (token === verb) return (verb.roles & CONVEY) === 0 || verb.fresh;
  return token.start - verb.end < STANDS_FOR && verb.start - token.end < STANDS_FOR;
}

/** Nothing but particles and endings (教えて + いただけますか) stands between the verb and its clause's end. */
function closesClause(verb: Placed, next: Placed | undefined, text: string): boolean {
  const end = next && (next.roles & ENDING) === ENDING && next.start - verb.end <= 1 ? next.end : verb.end;
  return CLAUSE_END.test(text.slice(end, end + 16));
}

const CLAUSE_END =
  /^[吧啊哦呀哈呢嘛了一下\p{Script=Hiragana}\p{Script=Hangul}]{0,8}[^\p{L}\p{N}]*?(?:$|[,，、.。…!！?？;；\n]|\p{Extended_Pictographic})/u;

function governs(verb: Placed, object: Placed, tokens: readonly Placed[]): boolean {
  // "Send your address, never your phrase": what its own clause forbids is not the object of a clause before.
  if (object.mood.denied && verb.piece < object.piece) return false;
  if (verb.start <= object.start) return object.start - verb.end <= PAIRABLE;
  const formed = (verb.roles & (NEED | PERSON)) !== 0 || verb.mood.needed || takesUp(verb, tokens);
  return formed && verb.start - object.end <= PAIRABLE / 2 && verb.piece - object.piece <= 1;
}

/** "Only the fee is left, send it": an imperative whose object is a pronoun, not "this code". */
function takesUp(verb: Placed, tokens: readonly Placed[]): boolean {
  const at = tokens.indexOf(verb);
  const next = tokens[at + 1];
  const named = tokens[at + 2];
  if (!next || (next.roles & PRONOUN) === 0 || next.start - verb.end > 2 || !isOpening(verb)) return false;
  return !named || named.subjects === 0 || named.start - next.end > 2;
}

/** Imperative by place or form, after a word of need, or with the person who is to receive it. */
function requested(verb: Placed, tokens: readonly Placed[]): boolean {
  if (isOpening(verb) || verb.mood.needed || (verb.roles & (NEED | PERSON)) !== 0) return true;
  return tokens.some(
    (token) => (token.roles & PERSON) !== 0 && token.start >= verb.end && token.start - verb.end < PAIRABLE,
  );
}

export function cancelled(token: Placed): boolean {
  const { mood } = token;
  return mood.denied || mood.told || mood.general || (mood.own && (token.roles & PERSON) === 0);
}
