import { join } from 'node:path';
import type { Driver, Tab } from '../tests/e2e/support/driver.ts';
import { type Explanation, readExplanations } from '../tests/e2e/support/explain.ts';
import { eventually, readMarks, settled } from '../tests/e2e/support/marks.ts';
import { openBrowser } from '../tests/e2e/support/open-browser.ts';
import { ask, openPopupOver } from '../tests/e2e/support/popup.ts';
import type { BrowserName, BrowserPaths } from './browsers.ts';
import { type Stop, stops, tourPages } from './tour-stops.ts';

/** One walk: which browser, which theme, which language. */
type Walk = { readonly browser: BrowserName; readonly dark: boolean; readonly language: 'en' | 'zh_CN' };

/** Every pairing of theme and language once, both browsers in both themes and languages. */
const walks: readonly Walk[] = [
  { browser: 'chromium', dark: false, language: 'en' },
  { browser: 'chromium', dark: true, language: 'zh_CN' },
  { browser: 'firefox', dark: true, language: 'en' },
  { browser: 'firefox', dark: false, language: 'zh_CN' },
];

/**
 * Opens every stop in both browsers, prints what was marked and why, and leaves pictures in `folder`.
 * @returns what was not as the stop says, as sentences; empty when all is well
 */
export async function walkTheTour(paths: BrowserPaths, folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const walk of walks) {
    const { browser, dark, language } = walk;
    console.log(`\n═══ ${browser}, ${dark ? 'dark' : 'light'}, ${language === 'en' ? 'English' : '中文'} ═══`);
    const driver = await openBrowser(browser, { executable: paths[browser], dark });
    await driver.inExtension(
      (code: string) => chrome.storage.local.set({ settings: { language: code, pausedSites: [] } }),
      language,
    );
    const label = `${browser}-${dark ? 'dark' : 'light'}-${language}`;
    for (const stop of stops) problems.push(...(await visit(driver, stop, join(folder, `${stop.name}-${label}.png`))));
    await photographPopup(driver, join(folder, `popup-${label}.png`));
    await driver.close();
  }
  return problems;
}

async function visit(driver: Driver, stop: Stop, picture: string): Promise<string[]> {
  const tab = await driver.open(stop.address, tourPages());
  const found = await waitForMarks(tab, stop.atLeast);
  await tab.screenshot(asPicture(picture));
  console.log(`\n▸ ${stop.title}\n  ${stop.address}`);
  const explanations = await readExplanations(tab);
  for (const explanation of unlike(explanations)) console.log(inWords(explanation));
  if (found === 0) console.log('  nothing marked');
  await tab.close();
  if (stop.atLeast > found) return [`${driver.name}, ${stop.name}: ${found} marks, at least ${stop.atLeast} expected`];
  if (stop.atLeast === 0 && found > 0) return [`${driver.name}, ${stop.name}: an honest page is marked`];
  return [];
}

async function waitForMarks(tab: Tab, atLeast: number): Promise<number> {
  const marks = () => readMarks(tab).then((all) => all.filter(({ severity }) => severity !== 'note').length);
  await eventually(async () => {
    if ((await marks()) < atLeast) throw new Error('not yet');
  }).catch(() => undefined);
  await settled();
  return marks();
}

/** Feeds repeat themselves; one explanation of a kind is enough to read. */
function unlike(explanations: readonly Explanation[]): Explanation[] {
  const seen = new Map(explanations.map((one) => [JSON.stringify([one.kind, one.title, one.reasons]), one]));
  return [...seen.values()];
}

function inWords({ kind, severity, title, reasons, instead }: Explanation): string {
  const lines = [
    `  ${severity === 'danger' ? '⛔' : '⚠'} ${title} (${kind})`,
    ...reasons.map((reason) => `      · ${reason}`),
  ];
  if (instead[0]) lines.push(`      → ${instead[0]}`);
  return lines.join('\n');
}

/** Over the feed, asked about three channels at once. */
async function photographPopup(driver: Driver, picture: string): Promise<void> {
  const [feed] = stops;
  if (!feed) return;
  const tab = await driver.open(feed.address, tourPages());
  await waitForMarks(tab, feed.atLeast);
  const popup = await openPopupOver(driver, tab);
  await popup.bringToFront();
  await popup.resize(400, 600);
  console.log('\n▸ The popup over the feed, asked about three channels');
  for (const { text } of await ask(popup, '@Kraken_Support247 kraken-help.pages.dev support.kraken.com'))
    console.log(`  ${text}`);
  await popup.screenshot(asPicture(picture));
}

function asPicture(path: string): `${string}.png` {
  return `${path.replace(/\.png$/, '')}.png`;
}
