// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { telegramAAdapter } from '../../src/sites/telegram-a.ts';
import { telegramKAdapter } from '../../src/sites/telegram-k.ts';
import { xAdapter } from '../../src/sites/x.ts';
import { accounts, messages, parse, placeAt, readAll } from './read-all.ts';

/* What pages do between two readings: reuse nodes, edit texts, change chats, put our own marks back out. */

function fixture(path: string): Document {
  return parse(readFileSync(resolve(import.meta.dirname, '../fixtures', path), 'utf8'));
}

function only(root: ParentNode, selector: string, at = 0): Element {
  const found = root.querySelectorAll(selector)[at];
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

const HOME = 'https://x.com/li_holds_btc/status/1990000000000000100';

describe('X', () => {
  const posts = (page: Document, url = HOME) => readAll(xAdapter, page, placeAt(url)).readings;

  it('sees another post in a reused row', () => {
    const page = fixture('x/conversation.html');
    const before = posts(page)[1];
    const row = only(page, '[data-testid="cellInnerDiv"]', 1);
    row.innerHTML = row.innerHTML
      .replaceAll('KrakenHelpDesk2', 'someone_else')
      .replaceAll('1990000000000000101', '1990000000000000999');
    const after = posts(page)[1];
    expect(before?.identity).not.toBe(after?.identity);
    expect(after?.subject).toMatchObject({ author: { handle: 'someone_else' } });
  });

  it('sees an unfolded text as a new reading of the same post', () => {
    const page = fixture('x/conversation.html');
    const before = posts(page)[2]?.identity.split('#');
    only(page, '[data-testid="tweetText"]', 2).append(' and send us your seed phrase');
    const after = posts(page)[2]?.identity.split('#');
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]).not.toBe(before?.[1]);
  });

  it('does not read our own marks', () => {
    const page = fixture('x/conversation.html');
    const before = posts(page).map((reading) => reading.identity);
    for (const place of page.querySelectorAll('[data-testid="User-Name"] > :first-child, [data-testid="tweetText"]')) {
      const mark = page.createElement('countersign-mark');
      mark.textContent = '@krakensupport is official';
      place.after(mark);
      place.append(mark.cloneNode(true));
    }
    expect(before.length).toBeGreaterThan(10);
    expect(posts(page).map((reading) => reading.identity)).toEqual(before);
  });

  it('is unwell where name and picture disagree about the handle, and where there is none', () => {
    const page = fixture('x/conversation.html');
    only(page, '[data-testid="UserAvatar-Container-krakensupport"]').setAttribute(
      'data-testid',
      'UserAvatar-Container-another',
    );
    for (const link of only(page, '[data-testid="User-Name"]', 3).querySelectorAll('a')) link.removeAttribute('href');
    expect(readAll(xAdapter, page, placeAt(HOME)).unwell).toEqual(['post', 'post']);
  });

  it('reads a promoted post, which has no address of its own', () => {
    const page = fixture('x/conversation.html');
    for (const link of page.querySelectorAll('a[href*="/status/"]')) link.remove();
    const list = posts(page);
    expect(list[1]?.identity).toMatch(/^x:post:ad-/);
    expect(list[1]?.subject).toMatchObject({ author: { handle: 'KrakenHelpDesk2' } });
  });

  it('takes no display name and no mention in a bio for a handle', () => {
    const page = fixture('x/search.html');
    only(page, '[data-testid="UserCell"] .nm span', 1).textContent = '@krakensupport';
    const cells = accounts(readAll(xAdapter, page, placeAt('https://x.com/search?q=x')), 'user cell');
    expect(cells.filter((cell) => cell.handle === 'krakensupport')).toHaveLength(1);
    expect(cells[1]).toMatchObject({ handle: 'KrakenHelpDesk2', name: '@krakensupport' });
    expect(cells[1]?.bio).toContain('@krakensupport');
  });

  it('uses no number from a profile seen before', () => {
    const page = fixture('x/profile-fake.html');
    for (const script of page.querySelectorAll('script[data-testid="UserProfileSchema-test"]'))
      script.textContent = (script.textContent ?? '').replace('KrakenHelpDesk2', 'another_one');
    const [profile] = accounts(readAll(xAdapter, page, placeAt('https://x.com/KrakenHelpDesk2')), 'profile');
    expect(profile?.handle).toBe('KrakenHelpDesk2');
    expect(profile?.id).toBeUndefined();
  });

  it('waits while the address is new and the profile still old', () => {
    const result = readAll(xAdapter, fixture('x/profile-fake.html'), placeAt('https://x.com/krakensupport'));
    expect(result.unwell).toEqual(['profile']);
    expect(accounts(result, 'profile')).toEqual([]);
  });

  it('does not judge the reader as somebody else', () => {
    const page = fixture('x/profile-fake.html');
    page.body.innerHTML = page.body.innerHTML.replaceAll('li_holds_btc', 'KrakenHelpDesk2');
    const result = readAll(xAdapter, page, placeAt('https://x.com/KrakenHelpDesk2'));
    expect(accounts(result, 'profile')).toEqual([]);
    expect(messages(result).map((message) => message.direction)).toEqual(['out']);
  });

  it('knows no sender in a group chat, but reads the text', () => {
    const result = readAll(xAdapter, fixture('x/chat.html'), placeAt('https://x.com/i/chat/g100200'));
    expect(messages(result).map((message) => message.author)).toEqual([undefined, undefined, undefined, undefined]);
    expect(messages(result).every((message) => message.text.length > 10)).toBe(true);
  });

  it('is unwell in a direct chat without header or without direction', () => {
    const page = fixture('x/chat-light.html');
    only(page, '[data-testid="dm-conversation-header"] a').remove();
    expect(readAll(xAdapter, page, placeAt('https://x.com/i/chat/1-2')).unwell).toContain('direct message');
    const other = fixture('x/chat-light.html');
    for (const row of other.querySelectorAll('[data-dm-message-row]')) row.className = 'relative';
    expect(readAll(xAdapter, other, placeAt('https://x.com/i/chat/1-2')).unwell).toHaveLength(4);
  });
});

describe('Telegram A', () => {
  const GROUP = 'https://web.telegram.org/a/#-1001700000001';

  it('reads nothing while the address is new and the chat still old', () => {
    const result = readAll(
      telegramAAdapter,
      fixture('telegram-a/direct.html'),
      placeAt('https://web.telegram.org/a/#77'),
    );
    expect(messages(result)).toEqual([]);
    expect(new Set(result.unwell)).toEqual(new Set(['message', 'chat header']));
  });

  it('gives an edited message a new fingerprint and a reused node a new name', () => {
    const page = fixture('telegram-a/group.html');
    const read = () =>
      readAll(telegramAAdapter, page, placeAt(GROUP)).readings.filter(({ unit }) => unit === 'message');
    const [before] = read();
    only(page, '#message-101 .text-content').prepend('edited ');
    const [edited] = read();
    only(page, '#message-101').setAttribute('data-message-id', '555');
    const [reused] = read();
    expect(edited?.identity.split('#')[0]).toBe(before?.identity.split('#')[0]);
    expect(edited?.identity).not.toBe(before?.identity);
    expect(reused?.identity.split('#')[0]).not.toBe(before?.identity.split('#')[0]);
  });

  it('is unwell in a group when the picture of a run is gone, and says so for the whole run', () => {
    const page = fixture('telegram-a/group.html');
    only(page, '#message-group-102 > div > .Avatar').remove();
    const result = readAll(telegramAAdapter, page, placeAt(GROUP));
    expect(result.unwell).toEqual(['message', 'message']);
  });

  it('remembers a username after its profile was closed', () => {
    const place = placeAt('https://web.telegram.org/a/#5660000001');
    const page = fixture('telegram-a/direct.html');
    readAll(telegramAAdapter, page, place);
    only(page, '#RightColumn').remove();
    const [first] = messages(readAll(telegramAAdapter, page, place));
    expect(first?.author?.handle).toBe('Kraken_Help_24x7');
  });
});

describe('Telegram K', () => {
  it('reads the chat in front only', () => {
    const page = fixture('telegram-k/group.html');
    only(page, '.chat.active').classList.remove('active');
    only(page, '.chat').classList.add('active');
    const result = readAll(telegramKAdapter, page, placeAt('https://web.telegram.org/k/#5660000004'));
    expect(messages(result).map((message) => message.text)).toEqual(['An older chat that is kept behind this one']);
  });

  it('does not take a one-word bio for a username, nor a stranger’s profile for the open chat', () => {
    const page = fixture('telegram-k/group.html');
    const column = only(page, '#column-right');
    column.innerHTML = column.innerHTML
      .replaceAll('-1700000001', '5660000001')
      .replace('Chat of users. No admin writes first.', 'okxofficial');
    const [profile] = accounts(
      readAll(telegramKAdapter, page, placeAt('https://web.telegram.org/k/#@kraken_users_sample')),
      'profile',
    );
    expect(profile?.handle).toBeUndefined();
    expect(profile?.id).toBe('5660000001');
  });

  it('is unwell where name and picture disagree about the sender', () => {
    const page = fixture('telegram-k/group.html');
    only(page, '.bubbles-group-avatar[data-peer-id="5660000002"]').setAttribute('data-peer-id', '5660000003');
    const result = readAll(telegramKAdapter, page, placeAt('https://web.telegram.org/k/#@kraken_users_sample'));
    expect(result.unwell).toEqual(['message']);
  });
});
