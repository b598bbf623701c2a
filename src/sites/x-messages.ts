import type { Account } from '../core/types.ts';
import { fingerprint, makeReading } from './make-reading.ts';
import { readText } from './read-text.ts';
import type { Place, Reading, Unit } from './site.ts';
import { account, badgesIn, handleOf, isMe, linksIn } from './x-account.ts';
import { X } from './x-selectors.ts';

/** Direct messages. They may stand in an open shadow root, so everything is looked up from the message outwards. */
export const directMessages: readonly Unit[] = [
  { name: 'direct message', selector: X.message, read: readMessage },
  { name: 'chat header', selector: X.chatHeader, read: readHeader },
  { name: 'chat row', selector: X.chatRow, read: readRow },
  { name: 'old direct message', selector: X.oldMessage, read: readOldMessage },
];

function readMessage(bubble: Element, place: Place): Reading | 'unwell' | undefined {
  // Parts of a message can carry test ids of the same beginning.
  if (bubble.parentElement?.closest(X.message)) return undefined;
  const direction = directionOf(bubble);
  const chat = chatId(place.url.pathname);
  const author = direction === 'out' ? undefined : partner(bubble.closest(X.conversation), X.chatHeader);
  // In a group ("g…") the header names the group; who of its members writes is not known, the text still counts.
  const group = chat?.startsWith('g') ?? false;
  if (direction === undefined || (direction === 'in' && !author?.handle && !group)) return 'unwell';
  const text = bubble.querySelector(X.messageText);
  const id = bubble.getAttribute('data-testid')?.replace('message-', '') ?? '';
  const from = group ? undefined : author;
  return makeReading(
    `x:dm:${chat ?? ''}:${id}:${from?.handle ?? ''}`,
    {
      kind: 'message',
      site: 'x',
      ...(from && { author: from }),
      text: readText(text, X.ellipsis),
      links: linksIn(text),
      direction,
    },
    undefined,
    text,
  );
}

function directionOf(bubble: Element): 'in' | 'out' | undefined {
  const row = [bubble, ...bubble.querySelectorAll('div')].slice(0, 4);
  if (row.some((element) => element.classList.contains(X.mineClass)) || bubble.matches(X.mine)) return 'out';
  if (row.some((element) => element.classList.contains(X.theirsClass)) || bubble.matches(X.theirs)) return 'in';
  if (bubble.querySelector(X.mine)) return 'out';
  return bubble.querySelector(X.theirs) ? 'in' : undefined;
}

function chatId(path: string): string | undefined {
  return /^\/(?:i\/chat|messages)\/([\w:-]+)/.exec(path)?.[1];
}

function partner(conversation: Element | null, headerSelector: string): Account | undefined {
  const header = conversation?.querySelector(headerSelector);
  const handle = [...(header?.querySelectorAll(X.chatLink) ?? [])]
    .map((link) => handleOf(link.getAttribute('href')))
    .find((found) => found !== undefined);
  if (!header || handle === undefined) return undefined;
  const name = header.querySelector(X.chatName) ?? header.querySelector(X.lines);
  return account({ handle, name: readText(name), badges: badgesIn(header) });
}

function readHeader(header: Element, place: Place): Reading | 'unwell' | undefined {
  const chat = chatId(place.url.pathname);
  if (chat?.startsWith('g')) return undefined;
  const who = partner(header.parentElement, X.chatHeader);
  if (!who?.handle) return 'unwell';
  if (chat !== undefined) place.memory.set(`x:chat:${chat}`, who.handle);
  if (isMe(who.handle, header.ownerDocument.documentElement, place)) return undefined;
  return makeReading(
    `x:chat:${chat ?? ''}:${who.handle}`,
    { kind: 'account', site: 'x', ...who },
    header.querySelector(X.chatName),
  );
}

/** Rows of the list show a name only: silent until the chat was open once and its handle is known. */
function readRow(row: Element, place: Place): Reading | undefined {
  const link = row.querySelector(X.chatRowLink);
  const chat = chatId(/^(?:https:\/\/(?:x|twitter)\.com)?(\/.*)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '');
  const handle = chat === undefined ? undefined : place.memory.get(`x:chat:${chat}`);
  const name = link?.querySelector(X.chatRowName);
  if (handle === undefined || !name) return undefined;
  const who = account({ handle, name: readText(name), badges: badgesIn(row) });
  return makeReading(`x:chat-row:${chat ?? ''}:${handle}`, { kind: 'account', site: 'x', ...who }, name);
}

/** The interface before 2026. Theirs carry the partner's avatar link beside them; mine stand alone. */
function readOldMessage(bubble: Element): Reading | 'unwell' {
  const row = bubble.closest(X.row) ?? bubble;
  const link = [...row.querySelectorAll('a[href^="/"]')].find((a) => handleOf(a.getAttribute('href')) !== undefined);
  const handle = handleOf(link?.getAttribute('href'));
  const direction = handle === undefined ? 'out' : 'in';
  const from = handle === undefined ? undefined : partner(bubble.closest(X.oldConversation), X.oldHeader);
  if (from !== undefined && from.handle?.toLowerCase() !== handle?.toLowerCase()) return 'unwell';
  const text = bubble.querySelector(X.text);
  const author = from ?? (handle === undefined ? undefined : account({ handle, name: undefined, badges: [] }));
  const subject = {
    text: readText(text, X.ellipsis),
    links: linksIn(text),
    direction,
    ...(author && { author }),
  } as const;
  return makeReading(
    `x:old-dm:${handle ?? 'me'}:${fingerprint(subject.text)}`,
    { kind: 'message', site: 'x', ...subject },
    undefined,
    text,
  );
}
