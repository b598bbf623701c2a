import { describe, expect, test } from 'vitest';
import { click, count, locate, textOf } from './support/act.ts';
import type { Tab } from './support/driver.ts';
import { eventually, settled } from './support/marks.ts';
import { feed } from './support/pages.ts';
import { inBothBrowsers } from './support/under-test.ts';

/** The feed's second post: asks for a recovery phrase and links to a site of its own. */
const ROW = '#rows > :nth-child(2)';
const COVER = `${ROW} countersign-cover`;

describe('the cover over a dangerous message', () => {
  inBothBrowsers((browser) => {
    const open = async (): Promise<Tab> => {
      const tab = await browser().open('https://x.com/home?posts=24', feed());
      await eventually(async () => expect(await count(tab, COVER)).toBe(1));
      await watchLinks(tab);
      return tab;
    };

    test('hides the text and its link from the eye and from the pointer', async () => {
      const tab = await open();
      const { x, y } = await locate(tab, `${ROW} [data-testid=tweetText] a[href^="https://t.co/"]`);
      expect(await topmostAt(tab, x, y)).toBe('countersign-cover');
      await tab.clickAt(x, y);
      await settled(300);
      expect(await followed(tab)).toEqual([]);
    });

    test('holds the link for the keyboard and for scripts of the page that press it', async () => {
      const tab = await open();
      await tab.evaluate(
        (row: string) =>
          document.querySelector<HTMLElement>(`${row} [data-testid=tweetText] a[href^="https://t.co/"]`)?.focus(),
        ROW,
      );
      await tab.press('Enter');
      await settled(300);
      expect(await followed(tab)).toEqual([]);
      expect(await count(tab, COVER)).toBe(1);
    });

    test('leaves links of harmless posts alone', async () => {
      const tab = await open();
      await click(tab, '#rows > :nth-child(6) [data-testid=tweetText] a[href^="https://t.co/"]');
      await eventually(async () => expect(await followed(tab)).toHaveLength(1));
    });

    test('opens after one acknowledgement and lets the link go', async () => {
      const tab = await open();
      await click(tab, `${COVER} >>> .show`);
      await eventually(async () => expect(await count(tab, COVER)).toBe(0));
      await click(tab, `${ROW} [data-testid=tweetText] a[href^="https://t.co/"]`);
      await eventually(async () => expect(await followed(tab)).toHaveLength(1));
    });

    test('cannot be opened by the page itself', async () => {
      const tab = await open();
      await tab.evaluate((_nothing: undefined, find) => {
        for (const button of find('.show')) button.click();
      });
      await settled(400);
      expect(await count(tab, COVER)).toBe(1);
    });

    test('is reached and opened with the keyboard alone', async () => {
      const tab = await open();
      await tab.evaluate(
        (row: string) => document.querySelector<HTMLElement>(`${row} [data-testid=User-Name] a`)?.focus(),
        ROW,
      );
      const reached: string[] = [];
      for (let step = 0; step < 12 && !reached.includes('show'); step++) {
        await tab.press('Tab');
        reached.push(await focusedClass(tab));
      }
      expect(reached).toContain('why');
      expect(reached).toContain('show');
      await tab.press('Enter');
      await eventually(async () => expect(await count(tab, COVER)).toBe(0));
    });

    test('says why on request and closes with Escape', async () => {
      const tab = await open();
      await click(tab, `${COVER} >>> .why`);
      await eventually(async () => expect((await textOf(tab, '[role=dialog]')) ?? '').toMatch(/Kraken/));
      await tab.press('Escape');
      await eventually(async () => expect(await count(tab, '[role=dialog]')).toBe(0));
    });
  });
});

/** Notes links that would be followed instead of following them. */
async function watchLinks(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    document.documentElement.dataset['followed'] = '';
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : undefined;
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      document.documentElement.dataset['followed'] += ` ${link.href}`;
    });
  });
}

function followed(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => (document.documentElement.dataset['followed'] ?? '').split(' ').filter(Boolean));
}

function topmostAt(tab: Tab, x: number, y: number): Promise<string> {
  return tab.evaluate(
    ({ left, top }: { left: number; top: number }) => document.elementFromPoint(left, top)?.localName ?? '',
    {
      left: x,
      top: y,
    },
  );
}

/** The class of the focused element, looked for inside open shadow roots. */
function focusedClass(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.className ?? '';
  });
}
