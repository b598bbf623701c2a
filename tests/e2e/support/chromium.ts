import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import {
  asExpression,
  documentFor,
  type Driver,
  type DriverOptions,
  type PageFunction,
  type Served,
  type Tab,
} from './driver.ts';
import { keepTabs, waitForWelcome } from './keep-tabs.ts';
import { openRefusingProxy } from './refusing-proxy.ts';

/** Chromium with the unpacked MV3 extension in a profile of its own. */
export async function openChromium(options: DriverOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'countersign-chromium-'));
  const proxy = await openRefusingProxy();
  const context = await launchChromium(profile, proxy.port, options);
  if (options.extension) await waitForWelcome(() => Promise.resolve(context.pages().length));
  const intercepted: string[] = [];
  return keepTabs({
    name: 'chromium',
    async open(url, served) {
      const page = await context.newPage();
      await serve(page, served, intercepted);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return asTab(page);
    },
    async extensionPage(path) {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      const page = await context.newPage();
      await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
      return asTab(page);
    },
    closed: () =>
      new Promise((resolve) => {
        context.once('close', () => resolve());
      }),
    refused: () => [...intercepted, ...proxy.refused],
    async close() {
      await context.close();
      proxy.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  });
}

/** The browser alone, for measurements that need playwright itself. `profile`: an empty folder. */
export function launchChromium(profile: string, proxyPort: number, options: DriverOptions): Promise<BrowserContext> {
  const { extension, executable, headed = false, dark = false } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: !headed,
    colorScheme: dark ? 'dark' : 'light',
    viewport: headed ? null : { width: 1200, height: 900 },
    args: [
      '--no-sandbox',
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
}

export async function serve(page: Page, served: Served, intercepted: string[]): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const body = documentFor(served, url);
    if (body !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    intercepted.push(url);
    return route.abort();
  });
}

export function asTab(page: Page): Tab {
  return {
    url: () => page.url(),
    evaluate: <Result, Argument>(run: PageFunction<Argument, Result>, argument?: Argument) =>
      page.evaluate<Result>(asExpression(run, argument)),
    async goto(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    hoverAt: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.insertText(text),
    bringToFront: () => page.bringToFront(),
    async screenshot(path) {
      await page.screenshot({ path });
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}
