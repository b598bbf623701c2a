import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { openBrowser } from './open-browser.ts';

/** The same tests in both browsers, one browser for all tests of the block; its stored data is cleared after each. */
export function inBothBrowsers(body: (browser: () => Driver) => void, options: Partial<DriverOptions> = {}): void {
  describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
    let driver: Driver | undefined;
    beforeAll(async () => {
      driver = await openBrowser(name, options);
    });
    afterEach(() => driver?.reset());
    afterAll(() => driver?.close());
    body(() => {
      if (!driver) throw new Error('the browser did not open');
      return driver;
    });
  });
}
