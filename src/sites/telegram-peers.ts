import type { Account, Badge, Link } from '../core/types.ts';
import { readText } from './read-text.ts';
import type { Place } from './site.ts';

/** https://core.telegram.org/api/bots/ids: channels and supergroups are printed as -(10^12 + id). */
const CHANNEL_BASE = 10n ** 12n;

/**
 * One key for one peer in both clients: a user's number, or `group:<id>`. K writes channels as `-id` like basic groups,
 * so the two kinds share a key. Ids are subtracted, never cut as text: eleven-digit ids break "-100…".
 */
export function peerKey(peer: string): string | undefined {
  if (!/^-?\d{1,19}$/.test(peer)) return undefined;
  const id = BigInt(peer);
  if (id >= 0n) return String(id);
  return `group:${-id > CHANNEL_BASE ? -id - CHANNEL_BASE : -id}`;
}

/** The id as the Bot API prints it. K's negative ids are channels for certain only when they have a username. */
export function botApiId(peer: string, hasUsername: boolean): string | undefined {
  const id = BigInt(peer);
  if (id >= 0n || -id > CHANNEL_BASE) return String(id);
  return hasUsername ? String(-CHANNEL_BASE + id) : undefined;
}

/** Usernames seen beside a peer's number, for as long as the tab lives; `undefined` forgets nothing. */
export function learn(place: Place, peer: string, username: string | undefined): void {
  const key = peerKey(peer);
  if (key !== undefined && username !== undefined) place.memory.set(`telegram:${key}`, username);
}

export function known(place: Place, peer: string): string | undefined {
  return place.memory.get(`telegram:${peerKey(peer) ?? ''}`);
}

export function peerAccount(
  place: Place,
  peer: string,
  facts: { name: string | undefined; badges: readonly Badge[]; bio?: string | undefined; handle?: string | undefined },
): Account {
  const handle = facts.handle ?? known(place, peer);
  const id = botApiId(peer, handle !== undefined);
  const { name, bio, badges } = facts;
  return { ...(handle && { handle }), ...(name && { name }), ...(bio && { bio }), ...(id && { id }), badges };
}

/** Both clients draw one element for both words, and translate the word. */
export function fakeBadge(mark: Element | null | undefined): readonly Badge[] {
  if (!mark) return [];
  return [/fake/i.test(readText(mark)) ? 'fake' : 'scam'];
}

/** Telegram links carry their true address; a mention without one leads to t.me. */
export function telegramLinks(anchors: Iterable<Element>): readonly Link[] {
  return [...anchors].flatMap((anchor) => {
    const text = readText(anchor);
    const href = anchor.getAttribute('href');
    if (href !== null) return [{ href, text }];
    const name = /^@(\w{3,32})$/.exec(text)?.[1];
    return name === undefined ? [] : [{ href: `https://t.me/${name}`, text }];
  });
}

/** What the address says about the open chat: a peer's number or a username. */
export function addressed(url: URL): { peer?: string; username?: string } {
  const [, username, peer] = /^#(?:@([A-Za-z]\w{2,31})|(-?\d+))/.exec(url.hash) ?? [];
  return { ...(peer && { peer }), ...(username && { username }) };
}
