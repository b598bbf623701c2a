import type { Account, Badge } from '../core/types.ts';
import { makeReading } from './make-reading.ts';
import { readText } from './read-text.ts';
import type { Place, Reading, SiteAdapter } from './site.ts';
import { A } from './telegram-a-selectors.ts';
import { addressed, fakeBadge, learn, peerAccount, telegramLinks } from './telegram-peers.ts';

export const telegramAAdapter: SiteAdapter = {
  id: 'telegram-a',
  checked: A.checked,
  matches: (url) => url.hostname === 'web.telegram.org' && url.pathname.startsWith('/a'),
  expects: (url) => Object.keys(addressed(url)).length > 0,
  shadowHosts: '',
  attributes: A.attributes,
  units: [
    // The profile column and search rows come first: they teach usernames that the other units then know.
    { name: 'profile', selector: A.profile, read: readProfile },
    { name: 'search row', selector: A.searchRow, read: readSearchRow },
    { name: 'chat row', selector: A.row, read: readRow },
    { name: 'chat header', selector: A.header, read: readHeader },
    { name: 'message', selector: A.message, read: readMessage },
    { name: 'forwarded author', selector: A.forwardedTitle, read: readForwardedAuthor },
  ],
};

function badges(scope: Element | null | undefined): readonly Badge[] {
  return [
    ...fakeBadge(scope?.querySelector(A.fake)),
    ...(scope?.querySelector(A.verified) ? (['verified'] as const) : []),
    ...(scope?.querySelector(A.star) ? (['premium'] as const) : []),
  ];
}

function peerOf(element: Element | null | undefined): string | undefined {
  const peer = element?.getAttribute('data-peer-id') ?? '';
  return /^-?\d+$/.test(peer) ? peer : undefined;
}

function accountReading(
  part: string,
  place: Place,
  peer: string,
  scope: Element,
  name: Element | null,
  bio?: string,
): Reading {
  const who = peerAccount(place, peer, { name: readText(name), badges: badges(scope), bio });
  return makeReading(`telegram-a:${part}:${peer}`, { kind: 'account', site: 'telegram-a', ...who }, name);
}

function readRow(row: Element, place: Place): Reading | 'unwell' | undefined {
  if (row.closest(A.notShown)) return undefined;
  const peer = peerOf(row.querySelector(A.avatar));
  const linked = row.querySelector(A.rowLink)?.getAttribute('href');
  if (peer === undefined || linked !== `#${peer}`) return 'unwell';
  return accountReading('row', place, peer, row, row.querySelector(A.name));
}

function readSearchRow(row: Element, place: Place): Reading | 'unwell' {
  const peer = peerOf(row.querySelector(A.avatar));
  if (peer === undefined) return 'unwell';
  learn(place, peer, /@?([A-Za-z]\w{2,31})/.exec(readText(row.querySelector(A.handle)))?.[1]);
  return accountReading('search', place, peer, row, row.querySelector(A.name));
}

/** While chats change, the address is new and the header still old: nothing is read then. */
function openPeer(page: Document, place: Place): { peer: string; header: Element } | undefined {
  const header = [...page.querySelectorAll(A.header)].find((element) => !element.closest(A.notShown));
  const peer = peerOf(header?.querySelector(A.avatar));
  const { peer: inAddress } = addressed(place.url);
  if (!header || peer === undefined || (inAddress !== undefined && inAddress !== peer)) return undefined;
  return { peer, header };
}

function readHeader(header: Element, place: Place): Reading | 'unwell' | undefined {
  if (header.closest(A.notShown)) return undefined;
  const open = openPeer(header.ownerDocument, place);
  return open ? accountReading('header', place, open.peer, header, header.querySelector(A.name)) : 'unwell';
}

/** The column's own picture says whose profile it is; kinds of rows are told apart by their icons. */
function readProfile(profile: Element, place: Place): Reading | 'unwell' | undefined {
  if (profile.closest(A.notShown)) return undefined;
  const peer = peerOf(profile.querySelector(A.avatar));
  if (peer === undefined) return 'unwell';
  const rows = [...(profile.parentElement?.querySelectorAll(A.extras) ?? [])];
  const value = (icon: string): string =>
    readText(rows.find((row) => row.querySelector(icon))?.querySelector(A.extraValue));
  const username =
    /^@(\w{3,32})$/.exec(value(A.mention)) ?? /^(?:https:\/\/)?t\.me\/([A-Za-z]\w{2,31})$/.exec(value(A.address));
  learn(place, peer, username?.[1]);
  const reading = accountReading('profile', place, peer, profile, profile.querySelector(A.name), value(A.info));
  return { ...reading, room: profile };
}

function readMessage(message: Element, place: Place): Reading | 'unwell' | undefined {
  if (message.closest(A.notShown)) return undefined;
  const open = openPeer(message.ownerDocument, place);
  const out = message.classList.contains(A.ownClass);
  const from = out ? undefined : senderOf(message, place, open);
  if (!open || (!out && from === undefined)) return 'unwell';
  const text = message.querySelector(A.text);
  const title = message.querySelector(A.forwarded) ? null : message.querySelector(A.sender);
  const id = message.getAttribute('data-message-id') ?? '';
  return makeReading(
    `telegram-a:${open.peer}:${id}:${from?.id ?? ''}`,
    {
      kind: 'message',
      site: 'telegram-a',
      ...(from && { author: from }),
      text: readText(text, A.textSkip),
      links: telegramLinks(text?.querySelectorAll(A.links) ?? []),
      direction: out ? 'out' : 'in',
    },
    title,
    text,
  );
}

/**
 * In groups one picture stands for a run of messages of one sender; name and mark stand in the run's first message. In
 * direct chats and channels there are no runs: the header's peer writes. A forwarded message's title names somebody else.
 */
function senderOf(message: Element, place: Place, open: ReturnType<typeof openPeer>): Account | undefined {
  const run = message.closest(A.run);
  if (!run)
    return (
      open &&
      peerAccount(place, open.peer, { name: readText(open.header.querySelector(A.name)), badges: badges(open.header) })
    );
  const avatar = run.querySelector(A.runAvatar);
  const peer = peerOf(avatar);
  if (peer === undefined) return undefined;
  const title = run.querySelector(A.runTitle) ?? otherTitle(run, peer);
  const name = avatar?.getAttribute('aria-label') || readText(title?.querySelector(A.sender));
  return peerAccount(place, peer, { name, badges: badges(title) });
}

/** A run that begins with a forwarded message shows no mark of its sender; another run of the same sender may. */
function otherTitle(run: Element, peer: string): Element | null | undefined {
  const runs = [...(run.closest(A.list)?.querySelectorAll(A.run) ?? [])];
  const others = runs.filter((other) => peerOf(other.querySelector(A.runAvatar)) === peer);
  return others.map((other) => other.querySelector(A.runTitle)).find((title) => title !== null);
}

/** The name above a forwarded text is quoted: an account of its own, not this message's author. */
function readForwardedAuthor(title: Element, place: Place): Reading | undefined {
  const message = title.closest(A.anyMessage);
  if (!message || message.classList.contains(A.ownClass) || title.closest(A.notShown)) return undefined;
  const peer = peerOf(title.querySelector(A.forwardAvatar));
  // A hidden sender ("forwarded from a deleted or private account") has a name and no number.
  if (peer === undefined) return undefined;
  const reading = accountReading('forwarded', place, peer, title, title.querySelector(A.sender));
  return { ...reading, room: title.closest(A.forwarded) ?? undefined };
}
