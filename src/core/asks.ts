import type { Placed } from './moods.ts';
import { readText } from './read-text.ts';
import type { Ask, AskVocabulary } from './types.ts';
import { askBit, roleBit, roleSet, type AskRule } from './vocabulary.ts';

const PERSON = roleBit('recipient');
const GIVE = roleBit('give');
const PRONOUN = roleBit('pronoun');
const WHOLE = roleBit('whole');
const VAGUE = roleBit('vague');
const NEED = roleBit('need');
/** A verb and its object stand within so many units of each other. */
const PAIRABLE = 110;
/** The reason for an ask stands in the same stretch of so many units, or in the one before or after. */
const NEARBY = 250;
const PAY = roleBit('pay');
const PRETEXT = roleSet('threat', 'bait', 'support', 'release');
const SCENE = roleSet('threat', 'bait', 'topic', 'support');
const SECRETS = askBit('seed-phrase') | askBit('private-key') | askBit('login-code') | askBit('password');
// Kinds whose wording is everyday ("pay the fee", "verify your identity"): weak unless the text adds its pretext.
const EVERYDAY = askBit('password') | askBit('fee') | askBit('identity') | askBit('wallet-validation');

type Scene = readonly (number | undefined)[];

/** What a text asks its reader for: one entry a kind, the plainest. Total; linear in the text's length up to `TEXT_CAP`. */
export function readAsks(text: string, vocabulary: AskVocabulary): Ask[] {
  const { sentences } = readText(text, vocabulary);
  if (sentences.length === 0) return [];
  const { rules } = vocabulary;
  const scene = sceneOf(sentences);
  const asks = new Map<string, Ask>();
  const keep = (ask: Ask | undefined) => {
    if (ask && (!asks.has(ask.kind) || (asks.get(ask.kind)?.weak === true && ask.weak !== true)))
      asks.set(ask.kind, ask);
  };
  let named = 0;
  for (const tokens of sentences) {
    for (const token of tokens) {
      named |= token.subjects & SECRETS;
      for (const rule of rules)
        if ((token.subjects & askBit(rule.kind)) !== 0) keep(askFor(rule, token, tokens, scene));
    }
    const spoken = named === 0 ? undefined : askByPronoun(tokens);
    if (spoken)
      for (const rule of rules) if ((named & askBit(rule.kind)) !== 0) keep({ kind: rule.kind, span: spoken });
  }
  return [...asks.values()];
}

/** What the text says in its own voice, gathered in stretches of `NEARBY` units. */
function sceneOf(sentences: readonly (readonly Placed[])[]): Scene {
  const stretches: number[] = [];
  for (const token of sentences.flat()) {
    if (token.mood.told) continue;
    const at = Math.floor(token.start / NEARBY);
    stretches[at] = (stretches[at] ?? 0) | token.roles;
  }
  return stretches;
}

function askFor(rule: AskRule, object: Placed, tokens: readonly Placed[], scene: Scene): Ask | undefined {
  const { mood } = object;
  if (mood.mine || mood.told || mood.general) return undefined;
  const reasons = rolesNear(scene, object.start) | personNear(object, tokens);
  if ((object.roles & WHOLE) !== 0 && !cancelled(object))
    return { kind: rule.kind, span: { start: object.start, end: object.end } };
  if ((object.roles & VAGUE) !== 0 && !meant(rule, reasons)) return undefined;
  const raised = rule.raisedBy.some((roles) => (reasons & roles) === roles);
  let weak: Ask | undefined;
  for (const verb of tokens) {
    if ((verb.roles & (rule.strong | rule.weak)) === 0 || !governs(verb, object)) continue;
    if (!requested(verb, tokens) || cancelled(verb)) continue;
    const span = { start: Math.min(verb.start, object.start), end: Math.max(verb.end, object.end) };
    const plain = (EVERYDAY & askBit(rule.kind)) === 0 && (verb.roles & rule.strong) !== 0;
    // Wholly within quotation marks it is more often shown than said.
    if ((plain || raised) && !(verb.quoted && object.quoted)) return { kind: rule.kind, span };
    weak ??= { kind: rule.kind, span, weak: true };
  }
  return weak;
}

/** Vague words ("the code", "this address") need the matter named; what is handed over needs its receiver too. */
function meant(rule: AskRule, reasons: number): boolean {
  if ((rule.strong & PAY) !== 0) return (reasons & PRETEXT) !== 0;
  return (reasons & SCENE) !== 0 && ((rule.strong & GIVE) === 0 || (reasons & PERSON) !== 0);
}

function rolesNear(scene: Scene, at: number): number {
  const here = Math.floor(at / NEARBY);
  return ((scene[here - 1] ?? 0) | (scene[here] ?? 0) | (scene[here + 1] ?? 0)) & ~PERSON;
}

/** Somebody who is to receive it, named in the same clause or the next. */
function personNear(object: Placed, tokens: readonly Placed[]): number {
  return tokens.some((token) => (token.roles & PERSON) !== 0 && Math.abs(token.piece - object.piece) <= 1) ? PERSON : 0;
}

/** "You will get a code. Read it to me." */
function askByPronoun(tokens: readonly Placed[]): { start: number; end: number } | undefined {
  for (const [index, verb] of tokens.entries()) {
    if ((verb.roles & GIVE) === 0 || cancelled(verb) || !requested(verb, tokens)) continue;
    if ((verb.roles & PRONOUN) !== 0) return { start: verb.start, end: verb.end };
    const next = tokens[index + 1];
    const after = tokens[index + 2];
    if (!next || !after || (next.roles & PRONOUN) === 0 || (after.roles & PERSON) === 0) continue;
    if (after.start - verb.end < 40) return { start: verb.start, end: after.end };
  }
  return undefined;
}

function governs(verb: Placed, object: Placed): boolean {
  if (verb.start <= object.start) return object.start - verb.end <= PAIRABLE;
  const formed = (verb.roles & (NEED | PERSON)) !== 0 || verb.mood.needed;
  return formed && verb.start - object.end <= PAIRABLE / 2 && verb.piece - object.piece <= 1;
}

/** Imperative by place or form, after a word of need, or with the person who is to receive it. */
function requested(verb: Placed, tokens: readonly Placed[]): boolean {
  if (verb.fresh || verb.mood.needed || (verb.roles & (NEED | PERSON)) !== 0) return true;
  return tokens.some(
    (token) => (token.roles & PERSON) !== 0 && token.start >= verb.end && token.start - verb.end < PAIRABLE,
  );
}

export function cancelled(token: Placed): boolean {
  const { mood } = token;
  return mood.denied || mood.told || mood.general || (mood.own && (token.roles & PERSON) === 0);
}
