import type { Account, Link } from '../core/types.ts';
import { makeReading } from './make-reading.ts';
import { readText } from './read-text.ts';
import type { Place, Reading, SiteAdapter } from './site.ts';
import { T, T_RESERVED } from './t-me-selectors.ts';
import { telegramLinks } from './telegram-peers.ts';

const HOSTS = new Set(['t.me', 'telegram.me', 'telegram.dog']);

export const tMeAdapter: SiteAdapter = {
  id: 't-me',
  checked: T.checked,
  matches: (url) => HOSTS.has(url.hostname) || /^\w{4,32}\.t\.me$/.test(url.hostname),
  shadowHosts: '',
  attributes: T.attributes,
  units: [
    { name: 'account', selector: T.page, read: readAccount },
    { name: 'channel', selector: T.channel, read: readChannel },
    { name: 'post', selector: T.post, read: readPost },
    { name: 'forwarded author', selector: T.forwarded, read: readForwardedAuthor },
  ],
};

/** The address says whose page it is; invitations ("+…", "joinchat") name nobody. */
export function nameInAddress(url: URL): string | undefined {
  const host = /^(\w{4,32})\.t\.me$/.exec(url.hostname)?.[1];
  if (host !== undefined && host !== 'www') return host;
  const name = /^\/(?:s\/)?([A-Za-z]\w{2,31})(?:\/|$)/.exec(url.pathname)?.[1];
  return name === undefined || T_RESERVED.has(name.toLowerCase()) ? undefined : name;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

function readAccount(page: Element, place: Place): Reading | 'unwell' | undefined {
  const handle = nameInAddress(place.url);
  const shown = /^@(\w{3,32})$/.exec(readText(page.querySelector(T.extra)))?.[1];
  // Without a title there is nobody here: the page of a name that is not taken.
  const title = page.querySelector(T.title);
  if (!title) return undefined;
  if (shown !== undefined && !same(shown, handle)) return 'unwell';
  const reading = describe(handle, title, page.querySelector(T.about), page.querySelector(T.title));
  // A narrow column with nothing beside it.
  return { ...reading, room: page.ownerDocument.body };
}

function readChannel(info: Element, place: Place): Reading | 'unwell' {
  const handle = nameInAddress(place.url);
  const shown = /^@(\w{3,32})$/.exec(readText(info.querySelector(T.channelName)))?.[1];
  const title = info.querySelector(T.channelTitle);
  if (!title || handle === undefined || (shown !== undefined && !same(shown, handle))) return 'unwell';
  return describe(handle, title, info.querySelector(T.channelAbout), info);
}

/** The drawn tick means something on Telegram's own hosts only, and there no more than that Telegram drew it. */
function describe(handle: string | undefined, title: Element, about: Element | null, marks: Element | null): Reading {
  const name = title.querySelector(T.titleText) ?? title;
  const bio = readText(about);
  const subject = {
    kind: 'account',
    site: 't-me',
    ...(handle && { handle }),
    name: readText(name, T.verified),
    ...(bio && { bio }),
    badges: marks?.querySelector(T.verified) ? (['verified'] as const) : [],
    links: linksIn(about),
  } as const;
  return makeReading(`t-me:account:${handle ?? ''}`, subject, name);
}

function linksIn(scope: Element | null | undefined): readonly Link[] {
  return telegramLinks(scope?.querySelectorAll(T.links) ?? []);
}

/** `data-post` is "<name>/<id>" and names the channel, in the preview and in embedded posts. */
function readPost(post: Element): Reading | 'unwell' {
  const [, handle, id] = /^(\w{3,32})\/(\d+)/.exec(post.getAttribute('data-post') ?? '') ?? [];
  const owner = post.querySelector(T.owner);
  if (handle === undefined || id === undefined) return 'unwell';
  const linked = /^https?:\/\/[\w.]+\/(\w{3,32})(?:[/?#]|$)/.exec(owner?.getAttribute('href') ?? '')?.[1];
  if (linked !== undefined && !same(linked, handle)) return 'unwell';
  const name = readText(owner, T.verified);
  const author: Account = {
    handle,
    ...(name && { name }),
    badges: owner?.querySelector(T.verified) ? ['verified'] : [],
  };
  const text = [...post.querySelectorAll(T.text)].find((element) => !element.closest(T.reply));
  const subject = { author, text: readText(text), links: linksIn(text), direction: 'in' } as const;
  return makeReading(`t-me:${handle}:${id}`, { kind: 'message', site: 't-me', ...subject }, owner, text);
}

function readForwardedAuthor(link: Element): Reading | undefined {
  const handle = /^https?:\/\/[\w.]+\/([A-Za-z]\w{2,31})(?:[/?#]|$)/.exec(link.getAttribute('href') ?? '')?.[1];
  if (handle === undefined) return undefined;
  const subject = { kind: 'account', site: 't-me', handle, name: readText(link), badges: [] } as const;
  return { ...makeReading(`t-me:forwarded:${handle}`, subject, link), room: link.closest(T.bubble) ?? undefined };
}
