import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from './support/driver.ts';
import { eventually, readMarks, settled } from './support/marks.ts';
import { feed, readPage } from './support/pages.ts';
import { openBrowser } from './support/open-browser.ts';

/** Enough rows that marks and covers stand above what is compared. */
const ADDRESS = 'https://x.com/home?posts=24';
const CHAT = 'https://web.telegram.org/a/#-1001700000001';

describe.each(['chromium', 'firefox'] as const)('a page in %s', (name) => {
  let bare: Driver;
  let marked: Driver;
  beforeAll(async () => {
    [bare, marked] = await Promise.all([openBrowser(name, { extension: undefined }), openBrowser(name)]);
  });
  afterAll(async () => {
    await Promise.all([bare.close(), marked.close()]);
  });

  test.each([
    ['a feed', ADDRESS, feed(), 500],
    // Its list stands in a scroller of its own, where marks cannot stand out of the flow.
    ['a chat', CHAT, { [CHAT.split('#')[0] ?? '']: readPage('pages/chat.html') }, 100],
  ])(
    'keeps every element of %s at its place and gets nothing but our own elements',
    async (_name, url, served, least) => {
      const without = await bare.open(url, served);
      const withMarks = await marked.open(url, served);
      await eventually(async () => expect((await readMarks(withMarks)).length).toBeGreaterThan(8));
      await settled();

      const places = await placesOf(without);
      expect(places.length).toBeGreaterThan(least);
      expect(await placesOf(withMarks)).toEqual(places);
      expect(await markupOf(withMarks)).toBe(await markupOf(without));
    },
  );

  test('costs no request: the network is asked for the same with the extension and without', async () => {
    const visit = async (driver: Driver): Promise<void> => {
      const tab = await driver.open(ADDRESS, feed());
      await settled(2000);
      // What interception and the proxy must notice, so that the comparison means something.
      await tab.evaluate(() => fetch('https://planted.example/').catch(() => undefined));
    };
    await visit(bare);
    await visit(marked);
    expect(await marked.inExtension(() => chrome.runtime.getManifest().manifest_version)).toBe(3);
    await settled(1000);
    const allowed = new Set(['https://planted.example', ...hosts(bare)]);
    expect(hosts(marked)).toContain('https://planted.example');
    expect(hosts(marked).filter((host) => !allowed.has(host) && !OF_THE_BROWSER.test(host))).toEqual([]);
  });
});

/** What the browsers ask for by themselves, at times of their own choosing. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

function hosts(driver: Driver): string[] {
  return [...new Set(driver.refused().map(hostOf))];
}

/** Proxied connections come as "host:443", intercepted requests as addresses. */
function hostOf(asked: string): string {
  return asked.includes('://') ? new URL(asked).origin : asked.replace(/:\d+$/, '');
}

/** Tag, position and size of every element of the page's own, in whole pixels. */
function placesOf(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    window.scrollTo(0, 0);
    return [...document.body.querySelectorAll('*')]
      .filter(({ localName }) => !localName.startsWith('countersign-'))
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${[left, top, width, height].map(Math.round).join(' ')}`;
      });
  });
}

/** The page's markup without our elements. */
function markupOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const ours of copy.querySelectorAll('countersign-mark, countersign-cover, countersign-banner')) ours.remove();
    return copy.outerHTML;
  });
}
