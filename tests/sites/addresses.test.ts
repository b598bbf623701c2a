import { describe, expect, it } from 'vitest';
import { contactOf } from '../../src/sites/page-contacts.ts';
import { nameInAddress, tMeAdapter } from '../../src/sites/t-me.ts';
import { handleOf } from '../../src/sites/x-account.ts';
import { xAdapter } from '../../src/sites/x.ts';

describe('names in addresses', () => {
  it.each([
    ['/krakensupport', 'krakensupport'],
    ['/krakensupport/status/1', 'krakensupport'],
    ['https://x.com/KrakenHelpDesk2', 'KrakenHelpDesk2'],
    ['/i/chat/1', undefined],
    ['/home', undefined],
    ['/search?q=kraken', undefined],
    ['https://x.com.evil.example/krakensupport', undefined],
    ['', undefined],
  ])('on X %s names %s', (path, handle) => expect(handleOf(path)).toBe(handle));

  it.each([
    ['https://t.me/OKXOfficial_English', 'OKXOfficial_English'],
    ['https://t.me/s/okx_news/12', 'okx_news'],
    ['https://telegram.me/okx_news?start=1', 'okx_news'],
    ['https://mei_paints.t.me/', 'mei_paints'],
    ['https://t.me/+AbCdEf', undefined],
    ['https://t.me/joinchat/AbCd', undefined],
    ['https://t.me/', undefined],
  ])('on t.me %s names %s', (url, name) => {
    expect(tMeAdapter.matches(new URL(url))).toBe(true);
    expect(nameInAddress(new URL(url))).toBe(name);
  });

  it.each(['https://x.com.evil.example/', 'https://notx.com/', 'https://help.x.com/', 'https://evil.example/x.com'])(
    'does not take %s for X',
    (url) => expect(xAdapter.matches(new URL(url))).toBe(false),
  );

  it.each(['https://evil-t.me/', 'https://t.me.evil.example/', 'https://a.b.t.me/'])(
    'does not take %s for t.me',
    (url) => expect(tMeAdapter.matches(new URL(url))).toBe(false),
  );
});

describe('contact links', () => {
  it.each([
    ['mailto:Help@Kraken.com?subject=x', { kind: 'email', value: 'help@kraken.com' }],
    ['mailto:a%40b.com', { kind: 'email', value: 'a@b.com' }],
    ['MAILTO:%E0%A4%A', undefined],
    ['tel:+1 (555) 010-0199', { kind: 'phone', value: '+15550100199' }],
    ['tel:0044-20-7946-0999', { kind: 'phone', value: '+442079460999' }],
    ['tel:110', undefined],
    ['https://wa.me/15550100199?text=hi', { kind: 'whatsapp', value: '+15550100199' }],
    ['https://api.whatsapp.com/send?text=a&phone=%2B15550100199', { kind: 'whatsapp', value: '+15550100199' }],
    ['https://wa.me/message/ABC', undefined],
    ['https://t.me/s/OKX_News/4', { kind: 'telegram', value: 'okx_news' }],
    ['https://t.me/joinchat/AbC', undefined],
    ['https://t.me/+AbC', undefined],
  ])('%s is %o', (href, channel) => expect(contactOf(href)).toEqual(channel));
});
