// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { tMeAdapter } from '../../src/sites/t-me.ts';
import { xAdapter } from '../../src/sites/x.ts';
import { accounts, messages, observed, observedPagesAreThere, placeAt, readAll } from './read-all.ts';

/* Real markup of 2025, anonymised by those who saved it, and pages that we rebuilt from descriptions. */
describe.skipIf(!observedPagesAreThere)('saved X and t.me pages', () => {
  it('reads a post on its own page: handle, grey tick, affiliate picture, card', () => {
    const result = readAll(xAdapter, observed('x/x-tweet-sample.html'), placeAt('https://x.com/TestUser123/status/1'));
    expect(result.unwell).toEqual([]);
    const [post, ...more] = result.readings;
    expect(more).toEqual([]);
    expect(post?.identity).toMatch(/^x:post:\d{19}:TestUser123#/);
    expect(post?.subject).toMatchObject({
      author: { handle: 'TestUser123', name: 'Test User Account', badges: ['government', 'affiliate'] },
      links: [{ href: 'https://whitehouse.gov' }],
      direction: 'in',
    });
  });

  it('reads a post and the post it quotes as two messages of two authors', () => {
    const result = readAll(xAdapter, observed('x/x-tweet-quote.html'), placeAt('https://x.com/home'));
    expect(result.unwell).toEqual([]);
    const list = messages(result);
    expect(list.map((message) => message.author?.handle)).toEqual(['TestQuoter', 'OriginalAuthor']);
    expect(list.map((message) => message.author?.badges)).toEqual([['premium'], ['premium']]);
    expect(list[0]?.text).toMatch(/^This is a quote tweet/);
    expect(list[1]?.text).not.toContain('This is a quote tweet');
  });

  it('takes the visible address of a shortened link', () => {
    const result = readAll(xAdapter, observed('x/x-tweet-quote-video.html'), placeAt('https://x.com/home'));
    expect(result.unwell).toEqual([]);
    const list = messages(result);
    expect(list).toHaveLength(2);
    const links = list.flatMap((message) => message.links);
    expect(links).not.toHaveLength(0);
    expect(links.every((link) => !link.href.includes('t.co/') && !link.href.endsWith('…'))).toBe(true);
  });

  it('finds a conversation in the open shadow root, with sender and direction', () => {
    const page = observed('reconstructed/xchat-conversation.html');
    const result = readAll(xAdapter, page, placeAt('https://x.com/i/chat/100-200'));
    expect(result.unwell).toEqual([]);
    expect(messages(result)).toMatchObject([
      { direction: 'in', author: { handle: 'Kraken_Support_247', name: 'Kraken Support' } },
      { direction: 'out', text: 'Why?' },
    ]);
    expect(accounts(result, 'chat row')).toMatchObject([{ handle: 'Kraken_Support_247' }]);
  });

  it('reads t.me pages', () => {
    const user = readAll(
      tMeAdapter,
      observed('reconstructed/tme-user.html'),
      placeAt('https://t.me/Kraken_Support_247'),
    );
    expect(user.readings.map(({ subject }) => subject)).toMatchObject([
      {
        kind: 'account',
        handle: 'Kraken_Support_247',
        name: 'Kraken Support 24/7',
        links: [{ href: 'https://kraken-help.support/' }],
      },
    ]);
    const channel = readAll(
      tMeAdapter,
      observed('reconstructed/tme-s-channel.html'),
      placeAt('https://t.me/s/kraken_news_sample'),
    );
    expect(channel.unwell).toEqual([]);
    expect(accounts(channel, 'channel')).toMatchObject([{ handle: 'kraken_news_sample', badges: ['verified'] }]);
    expect(messages(channel)).toMatchObject([{ author: { handle: 'kraken_news_sample' }, links: [{}, {}] }]);
  });
});
