import { describe, expect, test } from 'vitest';
import en from '../../src/locales/en/ui.json' with { type: 'json' };
import zh from '../../src/locales/zh_CN/ui.json' with { type: 'json' };
import { click, textOf } from './support/act.ts';
import { eventually } from './support/marks.ts';
import { ask, openPopup, readCards } from './support/popup.ts';
import { inBothBrowsers } from './support/under-test.ts';

describe('the popup', () => {
  inBothBrowsers((browser) => {
    test.each([
      ['@krakensupport', 'listed', /Kraken/],
      ['https://x.com/krakensupport', 'listed', /Kraken/],
      ['hxxps://support[.]kraken[.]com', 'official', /Kraken/],
      ['https://kraken-help.pages.dev/login', 'lookalike', /Kraken/],
      ['krakeп.com', 'lookalike', /kraken\.com/],
      ['@krakensupp0rt', 'lookalike', /Kraken/],
      ['@Kraken_Support247', 'claims-brand', /Kraken/],
      ['t.me/okx_help_desk', 'claims-brand', /OKX/],
      ['support@coinbase-help.com', 'claims-brand', /Coinbase/],
    ])('answers %s with %s', async (pasted, verdict, words) => {
      const popup = await openPopup(browser());
      const [card] = await ask(popup, pasted);
      expect(card).toMatchObject({ verdict });
      expect(card?.text).toMatch(words);
    });

    test('shows with an official channel who says so and when that was checked', async () => {
      const popup = await openPopup(browser());
      const [card] = await ask(popup, 'support.kraken.com');
      expect(card?.verdict).toBe('official');
      expect(card?.text).toMatch(/20\d\d/);
      expect(card?.text).toContain(en['verdict.official.limits']);
    });

    test.each(['asdf qwer zxcv', '!!! ???', '12', '🐙🐙🐙', '不知道写什么'])(
      'answers the rubbish "%s" by saying what can be pasted',
      async (rubbish) => {
        const popup = await openPopup(browser());
        const cards = await ask(popup, rubbish);
        expect(cards.map(({ verdict }) => verdict)).toEqual(['unknown']);
        expect(cards[0]?.text).toContain(en['verdict.unknown.headline']);
        expect(cards[0]?.text).toContain('@krakensupport');
      },
    );

    test('takes several channels at once, each with its own verdict', async () => {
      const popup = await openPopup(browser());
      await ask(popup, 'kraken.com, kraken-help.pages.dev\n@krakensupport');
      await eventually(async () => {
        const cards = await readCards(popup);
        expect(cards.map(({ verdict }) => verdict)).toEqual(['official', 'lookalike', 'listed']);
      });
    });

    test('speaks Chinese when asked to', async () => {
      const popup = await openPopup(browser(), 'zh_CN');
      const cards = await ask(popup, 'asdf qwer zxcv');
      expect(cards[0]?.text).toContain(zh['verdict.unknown.headline']);
      const [fake] = await ask(popup, 'krakeп.com');
      expect(fake?.verdict).toBe('lookalike');
      expect(fake?.text).toMatch(/\p{Script=Han}{4,}/u);
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    });

    test.each([
      ['欧易', 'OKX'],
      ['metamsk', 'MetaMask'],
      ['币安', 'Binance'],
    ])('finds the brand that "%s" means and shows its channels', async (typed, brand) => {
      const popup = await openPopup(browser());
      await click(popup, 'textarea');
      await popup.type(typed);
      await click(popup, '.results button', brand);
      await eventually(async () => expect((await textOf(popup, 'main')) ?? '').toContain(brand));
      const links = await popup.evaluate(() => document.querySelectorAll('main a[href^="https://"]').length);
      expect(links).toBeGreaterThan(2);
    });

    test('changes its language at once and keeps it', async () => {
      const popup = await openPopup(browser());
      expect(await textOf(popup, 'h1')).toBe(en['app.name']);
      await browser().inExtension(() => chrome.storage.local.set({ settings: { language: 'zh_CN', pausedSites: [] } }));
      await eventually(async () => expect(await textOf(popup, 'h1')).toBe(zh['app.name']));
    });
  });
});
