import { describe, expect, test } from 'vitest';
import en from '../../src/locales/en/ui.json' with { type: 'json' };
import { click, textOf } from './support/act.ts';
import type { Driver, Tab } from './support/driver.ts';
import { readFeed } from './support/feed.ts';
import { eventually, readMarks, settled } from './support/marks.ts';
import { feed } from './support/pages.ts';
import { openPopupOver } from './support/popup.ts';
import { inBothBrowsers } from './support/under-test.ts';

const QUIET = '<!doctype html><title>Sea monsters</title><h1>The kraken in Norse tales</h1><p>A sea monster.</p>';

describe('the toolbar button and the popup over a tab', () => {
  inBothBrowsers((browser) => {
    const openFeed = async (): Promise<Tab> => {
      const tab = await browser().open('https://x.com/home?posts=24', feed());
      await eventually(async () =>
        expect((await readFeed(tab)).filter(({ marks }) => marks.length > 0).length).toBeGreaterThan(8),
      );
      return tab;
    };

    test('the button counts the dangers of the tab and says so in words', async () => {
      const tab = await openFeed();
      const covers = (await readMarks(tab)).filter(({ kind }) => kind === 'cover').length;
      expect(covers).toBeGreaterThan(3);
      await eventually(async () => {
        const { badge, title } = await buttonOf(browser(), tab);
        expect(Number(badge)).toBeGreaterThanOrEqual(covers);
        expect(title).not.toBe('');
      });
    });

    test('the button is calm over an honest page and the popup agrees', async () => {
      const tab = await browser().open('https://monsters.example/', { 'https://monsters.example/': QUIET });
      await settled();
      expect((await buttonOf(browser(), tab)).badge).toBe('');
      const popup = await openPopupOver(browser(), tab);
      expect(await textOf(popup, '.tab .names')).toBe('monsters.example');
      expect(await textOf(popup, '.tab .findings')).toBeUndefined();
    });

    test('the popup names what was found, with its brands', async () => {
      const tab = await openFeed();
      const popup = await openPopupOver(browser(), tab);
      const found = (await textOf(popup, '.tab .findings')) ?? '';
      expect(found).toMatch(/Kraken/);
      expect(found).toMatch(/OKX/);
      expect(await popup.evaluate(() => document.querySelector<HTMLElement>('.tab')?.dataset['tone'])).toBe('danger');
    });

    test('pausing the site takes every mark away and resuming brings them back', async () => {
      const tab = await openFeed();
      const before = (await readMarks(tab)).length;
      const popup = await openPopupOver(browser(), tab);
      await click(popup, '.tab .switch');
      await eventually(async () =>
        expect((await readMarks(tab)).filter(({ severity }) => severity !== 'note')).toEqual([]),
      );
      const paused = await openPopupOver(browser(), tab);
      expect(await paused.evaluate(() => document.querySelector('.switch')?.getAttribute('aria-checked'))).toBe(
        'false',
      );
      await click(paused, '.tab .switch');
      await eventually(async () => expect((await readMarks(tab)).length).toBe(before));
    });

    test('a page that no script may read is called so', async () => {
      const tab = await browser().extensionPage('options.html');
      const popup = await openPopupOver(browser(), tab);
      expect(await textOf(popup, '.tab')).toContain(en['tab.absent.explanation']);
    });

    test('a page of X in which nothing can be found is called so', { timeout: 60_000 }, async () => {
      const strange = '<!doctype html><title>X</title><div id="react-root"><main><p>Something new</p></main></div>';
      const tab = await browser().open('https://x.com/home', { 'https://x.com/home': strange });
      await eventually(async () => {
        const popup = await openPopupOver(browser(), tab);
        const tone = await popup.evaluate(() => document.querySelector<HTMLElement>('.tab')?.innerText ?? '');
        await popup.close();
        expect(tone).toContain(en['tab.cannot-read']);
      }, 25_000);
    });
  });
});

/** What the button shows for a tab, which becomes the active one. */
async function buttonOf(driver: Driver, tab: Tab): Promise<{ badge: string; title: string }> {
  await tab.bringToFront();
  return driver.inExtension(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    const tabId = active?.id;
    if (tabId === undefined) return { badge: 'no tab', title: '' };
    return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  });
}
