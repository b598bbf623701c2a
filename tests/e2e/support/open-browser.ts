import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, findBrowser } from '../../../scripts/browsers.ts';
import { openChromium } from './chromium.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { openFirefox } from './firefox.ts';

const output = join(import.meta.dirname, '..', '..', '..', '.output');
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(output, 'chrome-mv3'),
  firefox: join(output, 'firefox-mv3'),
};
const OPENERS = { chromium: openChromium, firefox: openFirefox } as const;

/** Opens a browser with the built extension; `extension: undefined` opens it bare, for comparison. */
export async function openBrowser(name: BrowserName, options: Partial<DriverOptions> = {}): Promise<Driver> {
  const executable = options.executable ?? (await findBrowser(name));
  if (!executable) throw new Error(`no ${name} was found: run "node scripts/browsers.ts"`);
  const extension = 'extension' in options ? options.extension : BUILDS[name];
  if (extension && !existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} is missing: run "npm run build"`);
  const driver = await OPENERS[name]({ ...options, executable, extension });
  // The page that stays open is opened now: later it would hide the tab under test.
  if (extension) await driver.inExtension(() => undefined);
  return driver;
}
