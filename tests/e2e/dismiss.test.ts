import { describe, expect, test } from 'vitest';
import { click, count } from './support/act.ts';
import type { Tab } from './support/driver.ts';
import { readFeed } from './support/feed.ts';
import { eventually, settled } from './support/marks.ts';
import { feed } from './support/pages.ts';
import { inBothBrowsers } from './support/under-test.ts';

/** The feed's twelfth post is by an account that claims to be support and asks for nothing secret. */
const ADDRESS = 'https://x.com/home?posts=48';
const ROW = '#rows > :nth-child(12)';
const HANDLE = 'BitgetCare_VIP';
const RULE = 'claimed-support-account';

describe('dismissing a warning', () => {
  inBothBrowsers((browser) => {
    const open = async (): Promise<Tab> => {
      const tab = await browser().open(ADDRESS, feed());
      await eventually(async () => expect((await readFeed(tab)).length).toBe(48));
      return tab;
    };
    const stored = (): Promise<unknown[]> =>
      browser().inExtension(async () => {
        const { dismissals } = await chrome.storage.local.get('dismissals');
        return Array.isArray(dismissals) ? dismissals : [];
      });

    test.each([
      ['once', { here: 0, sameAccount: 1, sameRule: true, kept: false }],
      ['account', { here: 0, sameAccount: 0, sameRule: true, kept: true }],
      ['site', { here: 0, sameAccount: 0, sameRule: false, kept: true }],
      ['rule', { here: 0, sameAccount: 0, sameRule: false, kept: true }],
    ])(
      '"%s" takes away exactly that much, survives a reload when it should, and can be undone',
      async (scope, after) => {
        const tab = await open();
        const before = await eventually(async () => {
          const found = await tally(tab);
          expect(found).toMatchObject({ here: 1, sameAccount: 1, sameRule: true });
          return found;
        });
        await dismiss(tab, scope);
        const { kept, ...expected } = after;
        await eventually(async () => expect(await tally(tab)).toMatchObject(expected));
        expect(await stored()).toHaveLength(kept ? 1 : 0);

        await click(tab, 'countersign-banner >>> .toast button');
        await eventually(async () => expect(await tally(tab)).toEqual(before));
        await eventually(async () => expect(await stored()).toHaveLength(0));

        await dismiss(tab, scope);
        await eventually(async () => expect(await tally(tab)).toMatchObject(expected));
        await tab.goto(ADDRESS);
        await eventually(async () => expect((await readFeed(tab)).some(({ marks }) => marks.length > 0)).toBe(true));
        await settled();
        expect(await tally(tab)).toMatchObject(kept ? expected : { here: 1, sameAccount: 1, sameRule: true });
      },
    );
  });
});

async function dismiss(tab: Tab, scope: string): Promise<void> {
  await click(tab, `${ROW} countersign-mark >>> .pill`);
  await click(tab, 'countersign-mark >>> [role=dialog] summary');
  await click(tab, `countersign-mark >>> [role=dialog] [data-scope=${scope}]`);
  await eventually(async () => expect(await count(tab, '[role=dialog]')).toBe(0));
}

/** Marks of this rule in the row, in the account's other row, and anywhere by other accounts. */
async function tally(tab: Tab): Promise<{ here: number; sameAccount: number; sameRule: boolean }> {
  const rows = await readFeed(tab);
  const of = ({ marks }: { marks: readonly string[] }): number => marks.filter((mark) => mark.endsWith(RULE)).length;
  const [first, second] = rows.filter(({ handle }) => handle === HANDLE);
  return {
    here: first ? of(first) : Number.NaN,
    sameAccount: second ? of(second) : Number.NaN,
    sameRule: rows.some((row) => row.handle !== HANDLE && of(row) > 0),
  };
}
