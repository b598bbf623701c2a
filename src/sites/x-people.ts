import { makeReading } from './make-reading.ts';
import { readText } from './read-text.ts';
import type { Place, Reading, Unit } from './site.ts';
import { account, agreed, avatarHandle, badgesIn, followId, handleOf, isMe, linksIn, sameHandle } from './x-account.ts';
import { X } from './x-selectors.ts';

export const people: readonly Unit[] = [
  { name: 'profile', selector: X.profile, read: readProfile },
  { name: 'user cell', selector: X.cell, read: readCard },
  { name: 'hover card', selector: X.hoverCard, read: readCard },
  { name: 'typeahead', selector: X.typeahead, read: readCard },
  { name: 'notice', selector: X.notice, read: readNotice },
];

/** The path says whose page it is; right after a navigation the old header still stands, then this is unwell. */
function readProfile(header: Element, place: Place): Reading | 'unwell' | undefined {
  const inPath = handleOf(place.url.pathname);
  const { name, handle: shown } = nameAndHandle(header);
  const handle = agreed(inPath, shown);
  if (inPath === undefined || shown === undefined || handle === undefined) return 'unwell';
  if (isMe(handle, header, place)) return undefined;
  const column = header.closest(X.column);
  const bio = column?.querySelector(X.bio);
  const facts = { handle, name: readText(name), bio: readText(bio), badges: badgesIn(header) };
  const links = [...linksIn(bio), ...linksIn(column?.querySelector(X.website)?.parentElement)];
  const subject = {
    kind: 'account',
    site: 'x',
    ...account({ ...facts, id: schemaId(header, handle) }),
    links,
  } as const;
  return makeReading(`x:profile:${handle}`, subject, name, undefined, [...(column?.querySelectorAll(X.write) ?? [])]);
}

/** After an in-app navigation the script of the profile before can stay: it counts only when it names this handle. */
function schemaId(header: Element, handle: string): string | undefined {
  for (const script of header.ownerDocument.querySelectorAll(X.schema)) {
    const text = script.textContent;
    if (!sameHandle(/"additionalName"\s*:\s*"(\w+)"/.exec(text)?.[1], handle)) continue;
    return /"identifier"\s*:\s*"(\d+)"/.exec(text)?.[1];
  }
  return undefined;
}

/** Who to follow, people search, follower lists, hover card, search suggestions. */
function readCard(card: Element, place: Place): Reading | 'unwell' | undefined {
  const { name } = nameAndHandle(card);
  const linked = handleOf(card.querySelector('a[href^="/"]')?.getAttribute('href'));
  const handle = agreed(linked, avatarHandle(card));
  if (handle === undefined) return 'unwell';
  if (isMe(handle, card, place)) return undefined;
  const bio = [...card.querySelectorAll(X.cellBio)].find((line) => line !== name && !/^@\w+$/.test(readText(line)));
  const facts = { handle, name: readText(name), bio: readText(bio), badges: badgesIn(card) };
  const links = linksIn(bio);
  const subject = { kind: 'account', site: 'x', ...account({ ...facts, id: followId(card) }), links } as const;
  return makeReading(`x:account:${handle}`, subject, name);
}

/** A follow or like notice: avatars, and the name as a link in the sentence. */
function readNotice(avatar: Element, place: Place): Reading | undefined {
  const handle = avatarHandle(avatar);
  if (handle === undefined || isMe(handle, avatar, place)) return undefined;
  const links = avatar.closest(X.noticeBox)?.querySelectorAll('a[href^="/"]') ?? [];
  const name = [...links].find(
    (link) =>
      !link.closest(X.avatar) && sameHandle(handleOf(link.getAttribute('href')), handle) && readText(link) !== '',
  );
  const facts = { handle, name: readText(name), badges: badgesIn(name ?? null) };
  return makeReading(`x:notice:${handle}`, { kind: 'account', site: 'x', ...account(facts) }, name);
}

/**
 * A name line, then a line that is "@handle" and nothing else; the last such line counts, since a display name may be
 * spelt "@krakensupport". In cards a bio that mentions somebody follows: there links and avatar give the handle.
 */
function nameAndHandle(scope: Element): { name: Element | undefined; handle: string | undefined } {
  const lines = [...scope.querySelectorAll(X.lines)].filter((line) => readText(line) !== '');
  const handles = lines.flatMap((line) => /^@(\w{1,20})$/.exec(readText(line))?.[1] ?? []);
  return { name: lines[0], handle: handles.at(-1) };
}
