import type { Account, Badge, Link } from '../core/types.ts';
import { readText } from './read-text.ts';
import type { Place } from './site.ts';
import { X, X_DRAWINGS, X_RESERVED } from './x-selectors.ts';

/** Handles in X's own spelling; undefined for X's own pages and for anything that cannot be a handle. */
export function handleOf(path: string | null | undefined): string | undefined {
  const first = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,20})(?:[/?#]|$)/.exec(path ?? '')?.[1];
  return first === undefined || X_RESERVED.has(first.toLowerCase()) ? undefined : first;
}

export function avatarHandle(scope: Element): string | undefined {
  const avatar = scope.matches(X.avatar) ? scope : scope.querySelector(X.avatar);
  return avatar?.getAttribute('data-testid')?.slice(X.avatarPrefix.length) || undefined;
}

export function sameHandle(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}

/** Agreed handle of several sources; undefined when all are silent or two disagree. */
export function agreed(...sources: readonly (string | undefined)[]): string | undefined {
  const given = sources.filter((source) => source !== undefined);
  return given.every((source) => sameHandle(source, given[0])) ? given[0] : undefined;
}

export function badgesIn(scope: Element | null): readonly Badge[] {
  const badges: Badge[] = [];
  const tick = scope?.querySelector(X.tick);
  if (tick) badges.push(X_DRAWINGS.find(([, drawing]) => tick.querySelector(drawing))?.[0] ?? 'verified');
  if (tick && scope?.querySelector(X.affiliate)) badges.push('affiliate');
  return badges;
}

/** Whether this handle is the reader's own; asked once a tab, since X reloads when the account is switched. */
export function isMe(handle: string, anchor: Element, place: Place): boolean {
  const known = place.memory.get('x:me');
  if (known !== undefined) return sameHandle(known, handle);
  const page = anchor.ownerDocument;
  const avatar = page.querySelector(X.me);
  const mine = avatar ? avatarHandle(avatar) : handleOf(page.querySelector(X.myLink)?.getAttribute('href'));
  if (mine === undefined) return false;
  place.memory.set('x:me', mine);
  return sameHandle(mine, handle);
}

/** Links that leave X, as far as the page tells: t.co hides the target, the visible text is the true address. */
export function linksIn(scope: Element | null | undefined): readonly Link[] {
  return [...(scope?.querySelectorAll(X.links) ?? [])].map((element) => {
    const text = readText(element, X.ellipsis);
    const href = element.getAttribute('href') ?? '';
    return { href: /^https?:\/\/t\.co\//.test(href) ? shown(text, href) : href, text };
  });
}

function shown(text: string, href: string): string {
  const address = text.replace(/…$/, '');
  if (!/^(?:https?:\/\/)?[^\s/@.?#:]+(?:\.[^\s/@.?#:]+)*\.[^\s/@.?#:]{2,}(?:[/?#:]\S*)?$/.test(address)) return href;
  return /^https?:/.test(address) ? address : `https://${address}`;
}

/** The platform's number for an account whose follow button stands in `scope`. */
export function followId(scope: Element): string | undefined {
  return /^(\d+)-/.exec(scope.querySelector(X.follow)?.getAttribute('data-testid') ?? '')?.[1];
}

/** Drops what is absent, so that two readings of one account are equal. */
export function account(facts: {
  handle: string | undefined;
  name: string | undefined;
  bio?: string | undefined;
  id?: string | undefined;
  badges: readonly Badge[];
}): Account {
  const { handle, name, bio, id, badges } = facts;
  return { ...(handle && { handle }), ...(name && { name }), ...(bio && { bio }), ...(id && { id }), badges };
}
