import { cancelled } from './asks.ts';
import type { Placed } from './moods.ts';
import { readText } from './read-text.ts';
import type { AskVocabulary, Link, Move, MoveKind } from './types.ts';
import { MOVE_BITS, MOVE_KINDS, moveBit, roleBit, roleSet } from './vocabulary.ts';

const REACH = roleBit('reach');
const NEED = roleBit('need');
const LEADS = roleSet('reach', 'give', 'enter', 'install');
const NEAR = 90;

// Hosts that are a way of reaching somebody, whoever owns the page behind them.
const MOVING_HOSTS: readonly (readonly [RegExp, MoveKind])[] = [
  [/^https?:\/\/(?:www\.)?(?:t\.me|telegram\.me|telegram\.dog)\//i, 'telegram'],
  [/^https?:\/\/(?:wa\.me|(?:api|chat|www)\.whatsapp\.com)\//i, 'whatsapp'],
  [
    /^https?:\/\/(?:forms\.gle\/|docs\.google\.com\/forms|form\.jotform\.com|(?:[\w-]+\.)?typeform\.com|forms\.app|forms\.office\.com)/i,
    'form',
  ],
  [/^mailto:/i, 'email'],
  [/^tel:/i, 'phone'],
];

/** Where a text wants to take its reader: one entry a kind, where it is first said. Total and linear. */
export function readMoves(text: string, links: readonly Link[], vocabulary: AskVocabulary): Move[] {
  const { text: seen, sentences, original } = readText(text, vocabulary);
  if (sentences.length === 0 && links.length === 0) return [];
  const moves = new Map<MoveKind, Move>();
  for (const tokens of sentences) {
    for (const token of tokens) {
      if (
        (token.subjects & MOVE_BITS) === 0 ||
        cancelled(token) ||
        !(led(token, tokens) || namesAccount(seen, token.end))
      )
        continue;
      for (const kind of MOVE_KINDS) {
        if ((token.subjects & moveBit(kind)) === 0 || moves.has(kind)) continue;
        moves.set(kind, { kind, span: original(token) });
      }
    }
  }
  for (const link of links) {
    const found = MOVING_HOSTS.find(([host]) => host.test(link.href));
    if (!found || moves.has(found[1])) continue;
    const start = text.indexOf(link.text);
    moves.set(found[1], {
      kind: found[1],
      span: { start: Math.max(0, start), end: Math.max(0, start) + (start < 0 ? 0 : link.text.length) },
    });
  }
  return [...moves.values()];
}

/** An account's name or number stands at `at`, behind a messenger's name: "QQ 3558820917", "LINE: @help_desk7". */
export function namesAccount(text: string, at: number): boolean {
  return ACCOUNT.test(text.slice(at, at + 40));
}

const ACCOUNT = /^[\s:：➕+号號id]{0,8}(?:[@＠][\w.-]{4,}|(?=[\w.-]*[\d_])[\w.-]{5,})/i;

/** A verb that takes the reader there stands near, and nothing takes it back. */
function led(token: Placed, tokens: readonly Placed[]): boolean {
  if ((token.roles & (REACH | NEED)) !== 0) return true;
  return tokens.some(
    (verb) => (verb.roles & LEADS) !== 0 && !cancelled(verb) && Math.abs(verb.start - token.start) <= NEAR,
  );
}
