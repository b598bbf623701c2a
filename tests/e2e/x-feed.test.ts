import { describe, expect, test } from 'vitest';
import type { Tab } from './support/driver.ts';
import { type FeedRow, readFeed } from './support/feed.ts';
import { eventually } from './support/marks.ts';
import { feed } from './support/pages.ts';
import { inBothBrowsers } from './support/under-test.ts';

/** In the feed's cast of 24, as its own `expect` says. */
const FAKES_IN_CAST = 9;

describe('the feed on X', () => {
  inBothBrowsers((browser) => {
    const open = (query: string): Promise<Tab> => browser().open(`https://x.com/home?${query}`, feed());

    test('every fake is marked with its severity, nobody genuine is', async () => {
      const tab = await open('posts=24');
      const rows = await allMarked(tab);
      expect(rows).toHaveLength(24);
      expect(rows.filter(({ expect: wanted }) => wanted !== 'none').length).toBeGreaterThanOrEqual(FAKES_IN_CAST);
    });

    test('of 200 posts at load and 20 times 10 that arrive later, every fake is marked once and no genuine one', async () => {
      const tab = await open('posts=200&append=20x10&every=60');
      await eventually(async () => expect(await readFeed(tab)).toHaveLength(400), 20_000);
      const rows = await allMarked(tab);
      expect(rows.filter(({ marks }) => marks.length > 0).length).toBeGreaterThanOrEqual(16 * FAKES_IN_CAST);
    });

    test.each(['patch', 'replace'] as const)(
      'a row that gets another post (%s) loses its old mark and gets its own, never two',
      async (mode) => {
        const tab = await open('posts=24');
        const before = await allMarked(tab);
        for (const step of [7, 24, 13]) {
          await tab.evaluate(
            ({ count, how }: { count: number; how: 'patch' | 'replace' }) => window['__recycle'](count, how),
            { count: step, how: mode },
          );
        }
        const after = await allMarked(tab);
        expect(after.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
        const changed = after.filter(
          ({ expect: wanted }, at) => (wanted === 'none') !== (before[at]?.expect === 'none'),
        );
        expect(changed.length).toBeGreaterThan(5);
      },
    );

    test('in a quoted post the quoted account is marked, not the one that asks about it', async () => {
      const tab = await open('posts=24');
      const rows = await allMarked(tab);
      const asking = rows.filter(({ quoteMarks }) => quoteMarks.length > 0);
      expect(asking.map(({ handle }) => handle)).toEqual(['victim_of_ledge']);
      expect(asking[0]?.marks).toEqual([]);
      expect(asking[0]?.quoteMarks.some((mark) => mark.startsWith('cover:danger:secret-request'))).toBe(true);
    });

    test('a row that leaves and comes back is marked again', async () => {
      const tab = await open('posts=24');
      await allMarked(tab);
      await tab.evaluate(async () => {
        const rows = document.querySelector('#rows');
        const children = [...(rows?.children ?? [])];
        rows?.replaceChildren();
        await new Promise((resolve) => setTimeout(resolve, 300));
        rows?.replaceChildren(...children);
      });
      expect((await allMarked(tab)).length).toBe(24);
    });
  });
});

/** Waits until the marks are what the page's author expects, row by row. */
function allMarked(tab: Tab): Promise<FeedRow[]> {
  return eventually(async () => {
    const rows = await readFeed(tab);
    expect(rows.length).toBeGreaterThan(0);
    expect([...new Set(rows.filter((row) => !isRight(row)).map(describeRow))]).toEqual([]);
    return rows;
  }, 15_000);
}

function isRight({ expect: wanted, marks }: FeedRow): boolean {
  const kinds = marks.map((mark) => mark.split(':')[0]);
  const doubled = new Set(kinds).size < kinds.length;
  if (wanted === 'none') return marks.length === 0;
  const severities = new Set(marks.map((mark) => mark.split(':')[1]));
  return !doubled && severities.has(wanted) && (wanted === 'danger' || !severities.has('danger'));
}

function describeRow({ handle, expect: wanted, marks }: FeedRow): string {
  return `@${handle}: ${wanted} expected, found ${marks.join(', ') || 'nothing'}`;
}
