import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { openBrowser } from '../tests/e2e/support/open-browser.ts';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { elapsed, root, runQuietly } from './steps.ts';
import { tourAddress, tourPages } from './tour-stops.ts';
import { walkTheTour } from './tour.ts';

/**
 * `npm start`: builds both extensions and shows them at work. With a display it opens a browser on a guided page
 * (`npm start -- firefox` for Firefox); without one, or with `--headless`, it walks the tour by itself in both.
 */
const words = new Set(process.argv.slice(2));
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const start = Date.now();
const paths = await ensureBrowsers().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
for (const target of ['chrome', 'firefox']) {
  console.log(`Building the extension for ${target} …`);
  if (!runQuietly(`wxt build -b ${target}`)) process.exit(1);
}
if (hasDisplay && !words.has('--headless')) await showWindow(words.has('firefox') ? 'firefox' : 'chromium');
else await takePictures();

async function showWindow(name: BrowserName): Promise<void> {
  const driver = await openBrowser(name, { executable: paths[name], headed: true });
  await driver.open(tourAddress, tourPages());
  console.log(`\n${name} shows the tour at ${tourAddress}. It reaches no network: all pages come from this folder.`);
  console.log('The toolbar button opens the popup (in Chromium it may sit behind the puzzle piece).');
  if (name === 'chromium') console.log('For Firefox: npm start -- firefox');
  console.log('Close the window, or press Ctrl+C, to end.');
  await driver.closed();
}

async function takePictures(): Promise<void> {
  const folder = join(root, 'screenshots', 'tour');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  console.log('\nNo display: walking the tour without a window, in both browsers.');
  const problems = await walkTheTour(paths, folder);
  console.log(`\nPictures: ${relative(process.cwd(), folder) || folder}`);
  console.log(`The tour took ${elapsed(start)}, builds included.`);
  for (const problem of problems) console.error(`Not as it should be: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
