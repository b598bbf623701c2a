import type { Account, Badge } from '../core/types.ts';
import { makeReading } from './make-reading.ts';
import { readText } from './read-text.ts';
import type { Place, Reading, SiteAdapter } from './site.ts';
import { K } from './telegram-k-selectors.ts';
import { addressed, fakeBadge, learn, peerAccount, telegramLinks } from './telegram-peers.ts';

export const telegramKAdapter: SiteAdapter = {
  id: 'telegram-k',
  checked: K.checked,
  matches: (url) => url.hostname === 'web.telegram.org' && url.pathname.startsWith('/k'),
  expects: (url) => Object.keys(addressed(url)).length > 0,
  shadowHosts: '',
  attributes: K.attributes,
  units: [
    // The profile column comes first: it teaches a username that the rows then know.
    { name: 'profile', selector: K.profile, read: readProfile },
    { name: 'chat or search row', selector: K.row, read: readRow },
    { name: 'chat header', selector: K.header, read: readHeader },
    { name: 'message', selector: K.bubble, read: readBubble },
    { name: 'forwarded author', selector: K.forwardedName, read: readForwardedAuthor },
  ],
};

function badges(scope: Element | null | undefined): readonly Badge[] {
  return [
    ...fakeBadge(scope?.querySelector(K.fake)),
    ...(scope?.querySelector(K.verified) ? (['verified'] as const) : []),
    ...(scope?.querySelector(K.star) ? (['premium'] as const) : []),
  ];
}

/** Beside icons the name stands in an inner element; without it the title is the name and nothing else. */
function nameIn(scope: Element | null | undefined): string {
  const title = scope?.matches(K.peerTitle) ? scope : scope?.querySelector(K.peerTitle);
  return readText(title?.querySelector(K.titleText) ?? title, K.fake);
}

function peerOf(element: Element | null | undefined): string | undefined {
  const peer = element?.getAttribute('data-peer-id') ?? '';
  return /^-?\d+$/.test(peer) ? peer : undefined;
}

function accountReading(part: string, peer: string, who: Account, name: Element | null): Reading {
  return makeReading(`telegram-k:${part}:${peer}`, { kind: 'account', site: 'telegram-k', ...who }, name);
}

/** Search rows have no address and show "@username" first; a chat's row shows its last message there instead. */
function readRow(row: Element, place: Place): Reading | 'unwell' | undefined {
  const peer = peerOf(row);
  const title = row.querySelector(K.rowTitle);
  if (row.closest(K.hidden)) return undefined;
  if (peer === undefined || !title || peerOf(title) !== peer) return 'unwell';
  const searched = !row.hasAttribute('href');
  if (searched) learn(place, peer, /^@([A-Za-z]\w{2,31})/.exec(readText(row.querySelector(K.rowSubtitle)))?.[1]);
  const who = peerAccount(place, peer, { name: nameIn(title), badges: badges(row.querySelector(K.rowTitleBox)) });
  return accountReading(searched ? 'search' : 'row', peer, who, title);
}

type Open = { readonly peer: string; readonly who: Account; readonly title: Element };

/** The chat in front. The address belongs to it, yet is new a moment before the header: a number that differs ends it. */
function openChat(chat: Element | null, place: Place): Open | undefined {
  const header = chat?.matches(K.activeChat) ? chat.querySelector(K.headerInChat) : null;
  const peer = peerOf(header?.querySelector(K.avatar));
  const title = header?.querySelector(K.peerTitle);
  const address = addressed(place.url);
  if (!header || !title || peer === undefined || peerOf(title) !== peer) return undefined;
  if (address.peer !== undefined && address.peer !== peer) return undefined;
  const facts = { name: nameIn(title), badges: badges(header), handle: address.username };
  return { peer, who: peerAccount(place, peer, facts), title };
}

function isBehind(element: Element): boolean {
  return !element.closest(K.activeChat);
}

function readHeader(header: Element, place: Place): Reading | 'unwell' | undefined {
  if (isBehind(header)) return undefined;
  const open = openChat(header.closest(K.chat), place);
  return open ? accountReading('header', open.peer, open.who, open.title) : 'unwell';
}

/**
 * The username's row has no "@" and no steady class: it counts only where it equals the address, and only on the open
 * chat's own profile. A bio can be one word, and anybody's profile can stand beside a group's chat.
 */
function readProfile(profile: Element, place: Place): Reading | 'unwell' {
  const title = profile.querySelector(K.numberedTitle);
  const peer = peerOf(title);
  if (!title || peer === undefined) return 'unwell';
  const values = [...(profile.closest(K.profileBox)?.querySelectorAll(K.rowValue) ?? [])].map((value) =>
    readText(value),
  );
  const open = openChat(profile.ownerDocument.querySelector(K.activeChat), place);
  const username = open?.peer === peer ? addressed(place.url).username : undefined;
  const handle = values.find((value) => value.toLowerCase() === username?.toLowerCase());
  learn(place, peer, handle);
  const bio = values.find((value) => value !== handle && !/^(?:\+[\d ]+|(?:https:\/\/)?t\.me\/\S+)$/.test(value));
  const who = peerAccount(place, peer, { name: nameIn(title), badges: badges(profile), bio });
  return { ...accountReading('profile', peer, who, title), room: profile.closest(K.profileBox) ?? undefined };
}

function readBubble(bubble: Element, place: Place): Reading | 'unwell' | undefined {
  if (isBehind(bubble) || bubble.classList.contains(K.serviceClass)) return undefined;
  const open = openChat(bubble.closest(K.chat), place);
  const out = bubble.classList.contains(K.outClass);
  const from = out ? undefined : senderOf(bubble, place, open);
  if (!open || peerOf(bubble) !== open.peer || (!out && from === undefined)) return 'unwell';
  const text = bubble.querySelector(K.text);
  const mid = bubble.getAttribute('data-mid') ?? '';
  return makeReading(
    `telegram-k:${open.peer}:${mid}:${from?.peer ?? ''}`,
    {
      kind: 'message',
      site: 'telegram-k',
      ...(from && { author: from.who }),
      text: readText(text, K.textSkip),
      links: telegramLinks(bubble.querySelectorAll(K.links)),
      direction: out ? 'out' : 'in',
    },
    bubble.querySelector(K.name)?.querySelector(K.peerTitle),
    text,
    [...bubble.querySelectorAll(K.buttons)],
  );
}

/** `data-peer-id` of a bubble is the chat. In groups the run's picture is the sender, or the name above the text. */
function senderOf(bubble: Element, place: Place, open: Open | undefined): { peer: string; who: Account } | undefined {
  if (!open || !bubble.classList.contains(K.inClass)) return undefined;
  if (!open.peer.startsWith('-') || bubble.closest(K.broadcast)) return open;
  const pictured = peerOf(bubble.closest(K.run)?.querySelector(K.runAvatar));
  const named = peerOf(bubble.querySelector(K.name));
  const peer = pictured ?? named;
  if (peer === undefined || (named !== undefined && named !== peer)) return undefined;
  // A forwarded message shows another name; this sender's own may stand above another of their messages.
  const title = named === undefined ? otherName(bubble, peer) : bubble.querySelector(K.name);
  return { peer, who: peerAccount(place, peer, { name: nameIn(title), badges: badges(title) }) };
}

function otherName(bubble: Element, peer: string): Element | undefined {
  const names = bubble.closest(K.chat)?.querySelectorAll(K.nameElsewhere) ?? [];
  return [...names].find((name) => peerOf(name) === peer);
}

/** The name that a forwarded text carries: an account of its own, shown without Telegram's marks. */
function readForwardedAuthor(title: Element, place: Place): Reading | undefined {
  const bubble = title.closest(K.bubble);
  if (isBehind(title) || !bubble || bubble.classList.contains(K.outClass)) return undefined;
  const name = title.querySelector(K.numberedTitle);
  const peer = peerOf(name);
  if (!name || peer === undefined) return undefined;
  const reading = accountReading('forwarded', peer, peerAccount(place, peer, { name: nameIn(name), badges: [] }), name);
  return { ...reading, room: title.closest(K.bubbleBox) ?? undefined };
}
