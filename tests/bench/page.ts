import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers.ts';
import { launchChromium, serve } from '../e2e/support/chromium.ts';
import { readFeed } from '../e2e/support/feed.ts';
import { openRefusingProxy } from '../e2e/support/refusing-proxy.ts';
import { asTab } from '../e2e/support/chromium.ts';
import { median, type Row } from './row.ts';

const root = join(import.meta.dirname, '..', '..');
const ADDRESS = 'https://x.com/home?posts=200&append=20x10&every=60';
const POSTS = 400;
const RUNS = 7;

/** Seconds of the main thread, as Chromium's `Performance.getMetrics` counts them. */
type Cost = { readonly task: number; readonly script: number; readonly layout: number; readonly heap: number };
type Outcome = { readonly missed: number; readonly accused: number };

/**
 * What the extension adds to a feed of 200 posts on which 20 times 10 more arrive: main-thread time of Chromium with
 * it and without it, medians of runs that alternate. Needs `.output/chrome-mv3`.
 */
export async function benchPage(): Promise<Row[]> {
  const body = await readFile(join(root, 'tests', 'pages', 'feed.html'), 'utf8');
  const bare: Cost[] = [];
  const marked: Cost[] = [];
  let outcome: Outcome = { missed: Number.NaN, accused: Number.NaN };
  const without = await openMeasuring(undefined);
  const withIt = await openMeasuring(join(root, '.output', 'chrome-mv3'));
  for (let run = 0; run <= RUNS; run++) {
    const [before] = await measure(without.context, body);
    const [after, found] = await measure(withIt.context, body);
    outcome = found;
    // The first run warms caches of code and fonts.
    if (run === 0) continue;
    bare.push(before);
    marked.push(after);
  }
  await Promise.all([without.close(), withIt.close()]);
  return rows(bare, marked, outcome);
}

function rows(bare: readonly Cost[], marked: readonly Cost[], { missed, accused }: Outcome): Row[] {
  const middle = (costs: readonly Cost[], part: keyof Cost): number => median(costs.map((cost) => cost[part]));
  const [before, after] = [middle(bare, 'task'), middle(marked, 'task')];
  return [
    { name: `feed of ${POSTS} posts: main thread, without the extension`, value: before * 1000, unit: 'ms' },
    { name: `feed of ${POSTS} posts: main thread, with it`, value: after * 1000, unit: 'ms' },
    { name: `feed of ${POSTS} posts: ratio`, value: after / before, unit: '×' },
    { name: 'of that script, added', value: (middle(marked, 'script') - middle(bare, 'script')) * 1000, unit: 'ms' },
    {
      name: 'of that style and layout, added',
      value: (middle(marked, 'layout') - middle(bare, 'layout')) * 1000,
      unit: 'ms',
    },
    { name: 'heap, added', value: (middle(marked, 'heap') - middle(bare, 'heap')) / 1e6, unit: 'MB' },
    { name: 'fakes without a mark at the end', value: missed, unit: 'posts' },
    { name: 'genuine posts with a mark at the end', value: accused, unit: 'posts' },
  ];
}

async function openMeasuring(extension: string | undefined) {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('no Chromium was found: run "node scripts/browsers.ts"');
  const profile = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  const proxy = await openRefusingProxy();
  const context = await launchChromium(profile, proxy.port, { extension, executable });
  if (extension && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const close = async (): Promise<void> => {
    await context.close();
    proxy.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, close };
}

async function measure(context: BrowserContext, body: string): Promise<[Cost, Outcome]> {
  const page = await context.newPage();
  await serve(page, { 'https://x.com/home': body }, []);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(ADDRESS);
  await page.waitForFunction((posts) => document.querySelectorAll('article').length === posts, POSTS, { polling: 200 });
  await page.waitForTimeout(1500);
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const cost: Cost = {
    task: value('TaskDuration'),
    script: value('ScriptDuration'),
    layout: value('LayoutDuration') + value('RecalcStyleDuration'),
    heap: value('JSHeapUsedSize'),
  };
  const feed = await readFeed(asTab(page));
  await page.close();
  return [
    cost,
    {
      missed: feed.filter(({ expect, marks }) => expect !== 'none' && marks.length === 0).length,
      accused: feed.filter(({ expect, marks }) => expect === 'none' && marks.length > 0).length,
    },
  ];
}
