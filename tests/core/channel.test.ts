import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelLink } from '../../src/core/channel-link.ts';
import { readChannels, readPasted } from '../../src/core/channel.ts';
import type { Channel } from '../../src/core/registry-types.ts';

const pasted = (text: string) => readPasted(text).map(({ channel }) => `${channel.kind}:${channel.value}`);
const inPage = (text: string) => readChannels(text).map(({ channel }) => `${channel.kind}:${channel.value}`);

describe('what a person pastes', () => {
  it.each([
    ['@Kraken_Support247', ['handle:kraken_support247']],
    ['kraken_support', ['handle:kraken_support']],
    ['kraken-help.pages.dev', ['domain:kraken-help.pages.dev']],
    ['+1 (888) 000-0000', ['phone:+18880000000']],
    ['0044 20 7946 0958', ['phone:+442079460958']],
    ['+44 (0) 20 7946 0958', ['phone:+442079460958']],
    ['(888) 908-7930', ['phone:8889087930']],
    ['hxxps://kraken[.]com', ['domain:kraken.com']],
    ['krakeп.com', ['domain:xn--krake-tye.com']],
    ['KRAKEN.COM.', ['domain:kraken.com']],
    ['ｋｒａｋｅｎ．ｃｏｍ', ['domain:kraken.com']],
    ['kraken。com', ['domain:kraken.com']],
    ['https://kraken.com:8443', ['domain:kraken.com']],
    ['https://kraken.com@evil.site/x', ['url:https://evil.site/x']],
    ['https://kraken.com%2f@evil.site', ['domain:evil.site']],
    ['Kraken Support <help@kraken.com>', ['name:Kraken Support', 'email:help@kraken.com']],
    ['help(at)kraken(dot)com', ['email:help@kraken.com']],
    ['HELP@Kraken.COM', ['email:help@kraken.com']],
    ['https://x.com/KrakenSupport?s=20', ['x:krakensupport']],
    ['twitter.com/krakensupport/status/1', ['x:krakensupport']],
    ['https://x.com/i/user/12345', ['x-id:12345']],
    ['t.me/kraken_help', ['telegram:kraken_help']],
    ['https://t.me/c/1234567890/5', ['telegram-id:-1001234567890']],
    ['wa.me/15551234567', ['whatsapp:+15551234567']],
    ['discord.gg/AbCd12', ['discord:AbCd12']],
    ['https://github.com/orgs/MetaMask', ['github:metamask']],
    ['https://www.reddit.com/r/Kraken/', ['reddit:kraken']],
    ['https://youtube.com/@Kraken', ['youtube:kraken']],
    ['https://www.linkedin.com/company/Kraken/', ['linkedin:kraken']],
    ['https://apps.apple.com/us/app/x/id1481947260', ['app:ios:1481947260']],
    [
      'https://chromewebstore.google.com/detail/metamask/nkbihfbeogaeaoehlefnkodbefgpgknn',
      ['extension:chrome:nkbihfbeogaeaoehlefnkodbefgpgknn'],
    ],
    ['https://addons.mozilla.org/en-US/firefox/addon/ether-metamask/', ['extension:firefox:ether-metamask']],
    ['欧易客服', ['name:欧易客服']],
    ['Kraken Support', ['name:Kraken Support']],
    ['@one, @two\nthree.example', ['handle:one', 'handle:two', 'domain:three.example']],
    ['', []],
    ['!!! ???', []],
  ])('reads %j', (text, expected) => expect(pasted(text)).toEqual(expected));
});

describe('what a page says', () => {
  it.each([
    ['Write to @zorvex_help or help@zorvex.example.', ['handle:zorvex_help', 'email:help@zorvex.example']],
    ['call +1 888 555 0123 now', ['phone:+18885550123']],
    ['write to t . me / zorvex_desk today', ['telegram:zorvex_desk']],
    ['write to t [.] me/ zorvex_desk', ['telegram:zorvex_desk']],
    ['⭐☎️1877(555) 0142⭐☎️ wallet help', ['phone:+18775550142']],
    ['Tell me / us what you need. Not me / them', []],
    ['in 1987 (906 pages) 4987 copies', []],
    ['Released 2026-11-21, version 1.2.3 of app.ts', []],
    ['I paid 1,250,000.00 for 3000 of them', []],
    ['see readme.md and node.js', []],
    ['order 123456789012', []],
  ])('reads %j', (text, expected) => expect(inPage(text)).toEqual(expected));

  it('says where each stands', () => {
    const text = 'go to https://zorvex.example/a, then @zorvex.';
    expect(readChannels(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'https://zorvex.example/a',
      '@zorvex',
    ]);
  });
});

describe('for any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.emailAddress(),
    fc.string({ unit: 'grapheme' }),
  );

  it('never throws, and spans lie inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { span } of [...readPasted(text), ...readChannels(text)]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }),
    );
  });

  it('takes long hostile texts in linear time', () => {
    for (const piece of ['a', 'a.', 'a@', '1 ', '(', 'http://', '\u0301']) {
      const started = performance.now();
      readChannels(piece.repeat(20_000));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});

describe('a channel written out', () => {
  const word = (most: number) => fc.stringMatching(new RegExp(`^[a-z][a-z0-9]{4,${most}}$`));
  const channels: fc.Arbitrary<Channel> = fc.oneof(
    word(14).map((value): Channel => ({ kind: 'x', value })),
    word(20).map((value): Channel => ({ kind: 'telegram', value })),
    word(20).map((value): Channel => ({ kind: 'github', value })),
    word(20).map((value): Channel => ({ kind: 'youtube', value })),
    word(20).map((value): Channel => ({ kind: 'instagram', value })),
    word(20).map((value): Channel => ({ kind: 'reddit', value })),
    word(20).map((value): Channel => ({ kind: 'linkedin', value })),
    word(20).map((value): Channel => ({ kind: 'domain', value: `${value}.com` })),
    word(20).map((value): Channel => ({ kind: 'url', value: `https://${value}.com/help` })),
    word(20).map((value): Channel => ({ kind: 'email', value: `${value}@example.com` })),
    fc.integer({ min: 2_000_000_000, max: 9_999_999_999 }).map((n): Channel => ({ kind: 'phone', value: `+1${n}` })),
    fc.integer({ min: 2_000_000_000, max: 9_999_999_999 }).map((n): Channel => ({ kind: 'whatsapp', value: `+1${n}` })),
    fc.integer({ min: 1_000_000, max: 9_999_999_999 }).map((n): Channel => ({ kind: 'app', value: `ios:${n}` })),
  );
  // Names that the platforms keep for their own pages.
  const reserved =
    /^(?:settings|notifications|compose|explore|messages|search|login|about|features|topics|sponsors|marketplace|signup|share|proxy|privacy|addstickers|joinchat|stories|accounts|direct|reels|hashtag|intent|socks)$/;

  it('is read back as the same channel, alone and in a sentence', () => {
    fc.assert(
      fc.property(
        channels.filter(({ value }) => !reserved.test(value)),
        (channel) => {
          const { href = '' } = channelLink({ channel });
          expect(readPasted(href).map((found) => found.channel)).toEqual([channel]);
          expect(readChannels(`(see “${href}”).`).map((found) => found.channel)).toEqual([channel]);
        },
      ),
    );
  });
});
