import type { AskKind, MoveKind } from './types.ts';

/** What a word can be in a sentence that asks for something. Each is one file in `data/words/texts`. */
export const ROLES = [
  'give',
  'enter',
  'install',
  'pay',
  'check',
  'need',
  'recipient',
  'never',
  'not',
  'not-after',
  'reset',
  'condition',
  'report',
  'scam',
  'first-person',
  'mine',
  'threat',
  'bait',
  'support',
  'reach',
  'pronoun',
  'release',
  'join',
  'theatre',
  'recovery',
  'kit',
  'topic',
  'except',
  'whole',
  'supply',
  'introduction',
  'vague',
] as const;
export type Role = (typeof ROLES)[number];

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

/** How an ask of one kind is made. Role sets are bit sets over `ROLES`. */
export type AskRule = {
  readonly kind: AskKind;
  /** Verbs that ask a person for it: "send", "tell me". */
  readonly strong: number;
  /** Verbs that a wallet's own screen uses as well: "enter". */
  readonly weak: number;
  /** Each entry is a set of which all must stand in the text to turn a weak ask into a plain one. */
  readonly raisedBy: readonly number[];
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
  /** Terms that share all their meanings: [roles, ask kinds and moves, terms separated by "|"]. */
  readonly groups: readonly (readonly [roles: number, subjects: number, terms: string])[];
};

export function roleBit(role: Role): number {
  return 1 << ROLES.indexOf(role);
}
export function roleSet(...roles: readonly Role[]): number {
  return roles.reduce((set, role) => set | roleBit(role), 0);
}
/** Ask kinds take the low bits of a term's subjects, moves the bits after them. */
export function askBit(kind: AskKind): number {
  return 1 << ASK_KINDS.indexOf(kind);
}
export function moveBit(kind: MoveKind): number {
  return 1 << (ASK_KINDS.length + MOVE_KINDS.indexOf(kind));
}
/** Roles that tell what the text is about; their words stay free to mean something in the grammar as well. */
export const SETTING = roleSet('threat', 'bait', 'release', 'topic', 'theatre', 'kit', 'recovery', 'supply', 'support');
/** Roles that are reason enough to read a text in full. */
export const TRIGGERS = roleSet('threat', 'theatre', 'recovery', 'support');
export const ASK_BITS = (1 << ASK_KINDS.length) - 1;
