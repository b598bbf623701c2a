import type { Link } from '../core/types.ts';
import { fingerprint, makeReading } from './make-reading.ts';
import { readText } from './read-text.ts';
import type { Place, Reading, Unit } from './site.ts';
import { account, agreed, avatarHandle, badgesIn, handleOf, isMe, linksIn } from './x-account.ts';
import { X } from './x-selectors.ts';

export const post: Unit = { name: 'post', selector: X.post, read: readPost };
export const quotedPost: Unit = { name: 'quoted post', selector: X.quote, read: readQuote };

function readPost(article: Element, place: Place): Reading | 'unwell' {
  const quote = article.querySelector(X.quoteInPost);
  const own = (selector: string): Element[] =>
    [...article.querySelectorAll(selector)].filter((element) => !quote?.contains(element));
  const author = own(X.author)[0];
  const linked = handleOf(author?.querySelector('a[href^="/"]')?.getAttribute('href'));
  const avatar = own(X.avatar)[0];
  const handle = agreed(linked, avatar && avatarHandle(avatar));
  if (!author || linked === undefined || handle === undefined) return 'unwell';
  const text = own(X.text)[0];
  const id = own(X.postLink)
    .map((link) => /^\/(\w+)\/status\/(\d+)/.exec(link.getAttribute('href') ?? ''))
    .find((match) => match?.[1]?.toLowerCase() === handle.toLowerCase())?.[2];
  const question = answered(article, place);
  const name = author.querySelector(X.authorName);
  return makeReading(
    `x:post:${id ?? `ad-${fingerprint(readText(text))}`}:${handle}`,
    {
      kind: 'message',
      site: 'x',
      author: account({ handle, name: readText(name), badges: badgesIn(name) }),
      text: readText(text, X.ellipsis),
      links: [...linksIn(text), ...own(X.card).flatMap(cardLink)],
      direction: isMe(handle, article, place) ? 'out' : 'in',
      ...question,
    },
    name,
    text,
    own(X.answer),
  );
}

/** A quoted post's author block has no links: the handle is its second line, and the avatar's test id. */
function readQuote(quote: Element, place: Place): Reading | 'unwell' {
  const author = quote.querySelector(X.author);
  const line = /@(\w{1,20})/.exec(readText(author?.querySelector(X.authorHandle)))?.[1];
  const handle = agreed(line, avatarHandle(quote));
  if (!author || handle === undefined) return 'unwell';
  const name = author.querySelector(X.authorName);
  const text = quote.querySelector(X.text);
  return makeReading(
    `x:quote:${handle}:${fingerprint(readText(text))}`,
    {
      kind: 'message',
      site: 'x',
      author: account({ handle, name: readText(name), badges: badgesIn(name) }),
      text: readText(text, X.ellipsis),
      links: linksIn(text),
      direction: isMe(handle, quote, place) ? 'out' : 'in',
    },
    name,
    text,
  );
}

/** A card names the domain it claims to lead to; a later redirect is not seen. */
function cardLink(card: Element): readonly Link[] {
  const text = card.getAttribute('aria-label') ?? '';
  const host = /^[^\s/@]+\.[^\s/@.]{2,}(?=\s|$)/.exec(text)?.[0];
  return host === undefined ? [] : [{ href: `https://${host}`, text }];
}

/**
 * On a post's own page: for the posts below it that post, which is whom unasked helpers answer; for those above it the
 * row before. Timelines have no such order.
 */
function answered(article: Element, place: Place): { inReplyTo?: string; minutesLater?: number } {
  const opened = /\/status\/(\d+)/.exec(place.url.pathname)?.[1];
  if (opened === undefined) return {};
  const row = article.closest(X.row);
  const link = [...(row?.parentElement?.querySelectorAll(`${X.post} a[href*="/status/${opened}"]`) ?? [])].find(
    (each) => isPost(each, opened),
  );
  const below = link && (link.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const asked = below && !article.contains(link) ? link.closest(X.post) : row?.previousElementSibling;
  const text = asked?.querySelector(X.text);
  if (!asked || !text) return {};
  const minutes = (timeOf(article) - timeOf(asked)) / 60_000;
  return { inReplyTo: readText(text, X.ellipsis), ...(Number.isFinite(minutes) && { minutesLater: minutes }) };
}

function isPost(link: Element, id: string): boolean {
  return /\/status\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1] === id;
}

/** Milliseconds since 1970; not a number when the post shows no time. */
function timeOf(article: Element): number {
  return Date.parse(article.querySelector(X.time)?.getAttribute('datetime') ?? '');
}
