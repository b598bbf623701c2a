// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SiteAdapter } from '../../src/sites/site.ts';
import { telegramAAdapter } from '../../src/sites/telegram-a.ts';
import { telegramKAdapter } from '../../src/sites/telegram-k.ts';
import { accounts, messages, observed, observedPagesAreThere, placeAt, readAll } from './read-all.ts';

/*
 * Pages saved from the running clients with invented people. They lie beside the project when somebody has them; without
 * them these tests are shown as skipped, and the project's own fixtures carry the readers.
 */
const clients = [
  { name: 'A', adapter: telegramAAdapter, prefix: 'tta-prod', origin: 'https://web.telegram.org/a/' },
  { name: 'K', adapter: telegramKAdapter, prefix: 'ttk', origin: 'https://web.telegram.org/k/' },
] as const;
type Client = { adapter: SiteAdapter; prefix: string; origin: string };

const hash = {
  A: {
    scam: '#5551000001',
    fake: '#5551000002',
    verified: '#5551000003',
    group: '#-1001234567890',
    channel: '#-1002234567890',
  },
  K: {
    scam: '#@Kraken_Support_247',
    fake: '#@okx_helpdesk_real',
    verified: '#@verified_sample',
    group: '#@kraken_chat_sample',
    channel: '#@kraken_news_sample',
  },
} as const;

function read(client: Client, view: string, address: string) {
  return readAll(client.adapter, observed(`${client.prefix}-${view}.html`), placeAt(client.origin + address));
}

function sorted(list: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return list.toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'en'));
}

describe.skipIf(!observedPagesAreThere)('saved Telegram pages', () => {
  describe.each(clients)('$name', (client) => {
    const at = hash[client.name === 'K' ? 'K' : 'A'];

    it('gives every message of a group its sender, direction, text and links', () => {
      const result = read(client, 'group', at.group);
      expect(result.unwell).toEqual([]);
      const list = messages(result);
      expect(list.map((message) => message.author?.id)).toEqual([
        '5551000004',
        '5551000001',
        '5551000001',
        '5551000004',
        undefined,
        '5551000002',
        '5551000003',
        '5551000004',
      ]);
      expect(list.map((message) => message.direction).join()).toBe('in,in,in,in,out,in,in,in');
      expect(list.map((message) => message.author?.name)).toEqual([
        'Anna 客服 Bitget',
        'Kraken Support 24/7',
        'Kraken Support 24/7',
        'Anna 客服 Bitget',
        undefined,
        'OKX Help Desk',
        'Telegram Notice',
        'Anna 客服 Bitget',
      ]);
      expect(list.map((message) => message.text.length)).toEqual([41, 114, 33, 43, 31, 53, 31, 61]);
      expect(list.every((message) => !/\d\d:\d\d/.test(message.text))).toBe(true);
      expect(list.map((message) => message.links.map((link) => link.href))).toEqual([
        [],
        ['https://t.me/Kraken_Support_247', 'https://kraken-help.support/verify'],
        [],
        ['https://bitget-kefu.com/help'],
        [],
        ['mailto:support.kraken@gmail.com', expect.stringMatching(/^tel:\+1 ?888/)],
        [],
        client.name === 'K'
          ? ['https://t.me/okx_helpdesk_real', 'https://t.me/okx_helpdesk_real']
          : ['https://t.me/okx_helpdesk_real'],
      ]);
      expect(list.map((message) => message.author?.badges.join())).toEqual([
        'premium',
        'scam',
        'scam',
        'premium',
        undefined,
        'fake',
        '',
        'premium',
      ]);
    });

    it('tells the quoted author of a forwarded message from its sender', () => {
      const [quoted, ...more] = accounts(read(client, 'group', at.group), 'forwarded author');
      expect(more).toEqual([]);
      expect(quoted).toMatchObject({ id: '5551000001', name: 'Kraken Support 24/7' });
    });

    it('takes the header for the sender in a direct chat, and the true address behind a masked link', () => {
      const result = read(client, 'dm-scam', at.scam);
      expect(result.unwell).toEqual([]);
      const list = messages(result);
      expect(list.map((message) => message.author?.id)).toHaveLength(4);
      expect(list.filter((message) => message.direction === 'out')).toHaveLength(1);
      for (const message of list.filter((each) => each.direction === 'in'))
        expect(message.author).toMatchObject({ id: '5551000001', handle: 'Kraken_Support_247', badges: ['scam'] });
      expect(list.flatMap((message) => message.links)).toContainEqual({
        href: 'https://kraken-help.support/login',
        text: 'Click here',
      });
    });

    it('reads the profile column with username and bio', () => {
      const [profile] = accounts(read(client, 'dm-scam', at.scam), 'profile');
      expect(profile).toMatchObject({ handle: 'Kraken_Support_247', name: 'Kraken Support 24/7', badges: ['scam'] });
      expect(profile?.bio).toMatch(/^Official Kraken help desk/);
    });

    it.each(['fake', 'verified'] as const)('reads the one message of the %s account', (kind) => {
      const result = read(client, `dm-${kind}`, at[kind]);
      expect(result.unwell).toEqual([]);
      const [message, ...more] = messages(result);
      expect(more).toEqual([]);
      expect(message?.direction).toBe('in');
      expect(message?.author?.badges).toEqual([kind]);
      expect(message?.author?.id).toBe(kind === 'fake' ? '5551000002' : '5551000003');
    });

    it('takes the channel for the author of its posts', () => {
      const result = read(client, 'channel', at.channel);
      expect(result.unwell).toEqual([]);
      const [message, ...more] = messages(result);
      expect(more).toEqual([]);
      expect(message?.author).toMatchObject({
        id: '-1002234567890',
        name: 'Kraken News (sample)',
        badges: ['verified'],
      });
      expect(message?.links.map((link) => link.href)).toContainEqual(
        expect.stringMatching(/^https:\/\/www\.kraken\.com/),
      );
    });

    it('reads seven rows of the chat list by their own titles', () => {
      const result = read(client, 'chatlist', '');
      expect(result.unwell).toEqual([]);
      const rows = accounts(result, client.name === 'K' ? 'chat or search row' : 'chat row');
      expect(sorted(rows.map((row) => row.name))).toEqual([
        'Anna 客服 Bitget',
        'Coinbase Support Bot',
        'Kraken Community Chat',
        'Kraken News (sample)',
        'Kraken Support 24/7',
        'OKX Help Desk',
        'Telegram Notice',
      ]);
      expect(sorted(rows.map((row) => row.badges.join()))).toEqual([
        '',
        '',
        'fake',
        'premium',
        'scam',
        'verified',
        'verified',
      ]);
    });

    it('reads search rows', () => {
      const result = read(client, 'search', '');
      expect(result.unwell).toEqual([]);
      const rows = accounts(result, client.name === 'K' ? 'chat or search row' : 'search row');
      expect(rows).toContainEqual(expect.objectContaining({ name: 'Kraken Support 24/7', id: '5551000001' }));
      expect(rows.some((row) => row.handle === 'Kraken_Support_247')).toBe(client.name === 'K');
    });
  });
});
