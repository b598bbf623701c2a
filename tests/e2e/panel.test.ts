import { describe, expect, test } from 'vitest';
import { click, count, locate } from './support/act.ts';
import type { Tab } from './support/driver.ts';
import { eventually, settled } from './support/marks.ts';
import { feed } from './support/pages.ts';
import { inBothBrowsers } from './support/under-test.ts';

/** The feed's fifth post is by a look-alike account: a comparison and channels make its details long. */
const ROW = '#rows > :nth-child(5)';
const CHOICES = ['once', 'account', 'site', 'rule'];

describe('the details in a low window', () => {
  inBothBrowsers((browser) => {
    const open = async (): Promise<Tab> => {
      const tab = await browser().open('https://x.com/home?posts=24', feed());
      await tab.resize(1200, 560);
      await locate(tab, ROW);
      await click(tab, `${ROW} countersign-cover >>> .why`);
      await eventually(async () => expect(await count(tab, '[role=dialog] [data-scope]')).toBe(CHOICES.length));
      return tab;
    };

    test('bring the choices into view that "hide this warning" opens', async () => {
      const tab = await open();
      expect(await choicesInView(tab)).toEqual([]);
      await click(tab, '[role=dialog] summary');
      await eventually(async () => expect(await choicesInView(tab)).toEqual(CHOICES));
      // Still there when the panel has been placed anew.
      await settled(400);
      expect(await choicesInView(tab)).toEqual(CHOICES);
    });

    test('lead the keyboard to the choices, and show where it is', async () => {
      const tab = await open();
      const reached: string[] = [];
      for (let step = 0; step < 20 && reached.length < CHOICES.length; step++) {
        await tab.press('Tab');
        const at = await focused(tab);
        if (at.name === 'SUMMARY') await tab.press('Enter');
        await settled(100);
        expect((await focused(tab)).inView, at.name).toBe(true);
        if (CHOICES.includes(at.name)) reached.push(at.name);
      }
      expect(reached).toEqual(CHOICES);
    });

    test('stay where they were scrolled to when the page is scrolled behind them', async () => {
      const tab = await open();
      await click(tab, '[role=dialog] summary');
      await eventually(async () => expect(await choicesInView(tab)).toEqual(CHOICES));
      await tab.evaluate(() => scrollBy(0, 20));
      await settled(400);
      expect(await choicesInView(tab)).toEqual(CHOICES);
    });
  });
});

/** The scopes whose buttons lie whole in the panel's visible part and in the window. */
function choicesInView(tab: Tab): Promise<string[]> {
  return tab.evaluate((_nothing: undefined, find) => {
    const panel = find('[role=dialog]')[0]?.getBoundingClientRect();
    return find('[role=dialog] [data-scope]')
      .filter((choice) => {
        const { top, bottom, height } = choice.getBoundingClientRect();
        return panel && height > 0 && top >= panel.top && bottom <= Math.min(panel.bottom, innerHeight);
      })
      .map(({ dataset }) => dataset['scope'] ?? '');
  });
}

function focused(tab: Tab): Promise<{ name: string; inView: boolean }> {
  return tab.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const panel = at?.closest('[role=dialog]')?.getBoundingClientRect();
    const box = at?.getBoundingClientRect();
    const name = at instanceof HTMLElement ? (at.dataset['scope'] ?? at.tagName) : '';
    return { name, inView: !panel || !box || (box.top >= panel.top && box.bottom <= panel.bottom) };
  });
}
