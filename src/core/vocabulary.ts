import type { AskKind, MoveKind } from './types.ts';

/**
 * What a word can do in a sentence that asks for something; a bit each, of which a number has 32. Each is one file in
 * `data/words/texts`, but for those of objects (`whole`, `vague`, `tool`), which stand in `data/asks`.
 */
export const ROLES = [
  'give',
  'convey',
  'enter',
  'install',
  'pay',
  'check',
  'need',
  'asker',
  'want',
  'yours',
  'arrived',
  'recipient',
  'writer',
  'never',
  'not',
  'not-after',
  'reset',
  'condition',
  'report',
  'scam',
  'first-person',
  'mine',
  'reach',
  'pronoun',
  'join',
  'except',
  'whole',
  'introduction',
  'vague',
  'neutral',
  'infinitive',
  'tool',
] as const;
export type Role = (typeof ROLES)[number];

/** What a text is about besides asks and moves. Each is one file in `data/words/texts`. */
export const SCENES = [
  'threat',
  'bait',
  'support',
  'release',
  'theatre',
  'recovery',
  'kit',
  'topic',
  'supply',
] as const;
export type Scene = (typeof SCENES)[number];

export const ASK_KINDS = [
  'seed-phrase',
  'private-key',
  'password',
  'login-code',
  'remote-access',
  'transfer',
  'fee',
  'identity',
  'wallet-validation',
] as const satisfies readonly AskKind[];

export const MOVE_KINDS = [
  'direct-message',
  'form',
  'live-chat',
  'whatsapp',
  'telegram',
  'email',
  'phone',
  'link',
  'app',
] as const satisfies readonly MoveKind[];

/** Bit sets of roles and of subjects. */
export type Reasons = { readonly roles: number; readonly subjects: number };

/** How an ask of one kind is made. Role sets are bit sets over `ROLES`. */
export type AskRule = {
  readonly kind: AskKind;
  /** Verbs that ask a person for it: "send", "tell me". */
  readonly strong: number;
  /** Verbs that a wallet's own screen uses as well: "enter". */
  readonly weak: number;
  /** Each entry is a set of which all must stand in the text to turn a weak ask into a plain one. */
  readonly raisedBy: readonly Reasons[];
};

/** Hosts where anybody can open a mailbox, a form or a short link. */
export type Places = {
  readonly freeMail: readonly string[];
  readonly forms: readonly string[];
  readonly shorteners: readonly string[];
};

/** Compiled by `src/registry/compile-asks.ts` from `data/asks` and `data/words/texts`. */
export type CompiledAsks = {
  /** Rows of Han letters that count as the row's first. */
  readonly variants: readonly string[];
  readonly rules: readonly AskRule[];
  readonly places: Places;
  /** Terms that share all their meanings: [roles, ask kinds and moves, terms separated by "|", whether one of them is reason to read a text]. */
  readonly groups: readonly (readonly [roles: number, subjects: number, terms: string, triggers: boolean])[];
};

export function roleBit(role: Role): number {
  return 1 << ROLES.indexOf(role);
}
export function roleSet(...roles: readonly Role[]): number {
  return roles.reduce((set, role) => set | roleBit(role), 0);
}
/** A term's subjects: ask kinds take the low bits, then moves, then scenes. */
export function askBit(kind: AskKind): number {
  return 1 << ASK_KINDS.indexOf(kind);
}
export function moveBit(kind: MoveKind): number {
  return 1 << (ASK_KINDS.length + MOVE_KINDS.indexOf(kind));
}
export function sceneBit(scene: Scene): number {
  return 1 << (ASK_KINDS.length + MOVE_KINDS.length + SCENES.indexOf(scene));
}
export function sceneSet(...scenes: readonly Scene[]): number {
  return scenes.reduce((set, scene) => set | sceneBit(scene), 0);
}
export const ASK_BITS = (1 << ASK_KINDS.length) - 1;
export const MOVE_BITS = MOVE_KINDS.reduce((set, kind) => set | moveBit(kind), 0);
export const SCENE_BITS = sceneSet(...SCENES);
/** Scenes that are reason enough to read a text in full, as every ask and move is. */
export const TRIGGERS = ASK_BITS | MOVE_BITS | sceneSet('threat', 'theatre', 'recovery', 'support');
