import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type HTTPRequest, launch as launchBrowser, type Page } from 'puppeteer-core';
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

/** Stock Firefox with the built add-on, driven by WebDriver BiDi. */
export async function openFirefox(options: DriverOptions): Promise<Driver> {
  const proxy = await openRefusingProxy();
  const uuid = randomUUID();
  const browser = await launch(uuid, proxy.port, options);
  if (options.extension) {
    await browser.installExtension(options.extension);
    await waitForWelcome(() => browser.pages().then(({ length }) => length));
  }
  const intercepted: string[] = [];
  return keepTabs({
    name: 'firefox',
    async open(url, served) {
      const page = await newPage(browser);
      await serve(page, served, intercepted);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return asTab(page);
    },
    async extensionPage(path) {
      const page = await newPage(browser);
      const tab = asTab(page);
      await tab.goto(`moz-extension://${uuid}/${path}`);
      return tab;
    },
    closed: () =>
      new Promise((resolve) => {
        browser.once('disconnected', () => resolve());
      }),
    refused: () => [...intercepted, ...proxy.refused],
    async close() {
      await browser.close();
      proxy.close();
    },
  });
}

function launch(uuid: string, proxyPort: number, options: DriverOptions): Promise<Browser> {
  const { executable, headed = false, dark = false } = options;
  return launchBrowser({
    browser: 'firefox',
    executablePath: executable,
    headless: !headed,
    // Without it BiDi refuses to open moz-extension:// pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId(options.extension)]: uuid }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
}

/** The built manifest's id: the add-on's address in the browser is fixed beforehand by a preference of that name. */
function addOnId(extension: string | undefined): string {
  if (!extension) return 'none';
  const manifest = readFileSync(join(extension, 'manifest.json'), 'utf8');
  const id = /"gecko":\s*\{[^}]*?"id":\s*"([^"]+)"/.exec(manifest)?.[1];
  if (!id) throw new Error(`${extension}/manifest.json has no add-on id`);
  return id;
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  return page;
}

async function serve(page: Page, served: Served, intercepted: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const body = documentFor(served, request.url());
    if (body === undefined) intercepted.push(request.url());
    const answer =
      body === undefined ? request.abort() : request.respond({ contentType: 'text/html; charset=utf-8', body });
    // A tab that closes in the middle takes its requests with it.
    answer.catch(() => undefined);
  });
}

function asTab(page: Page): Tab {
  return {
    url: () => page.url(),
    evaluate: <Result, Argument>(run: PageFunction<Argument, Result>, argument?: Argument) =>
      page.evaluate<[], () => Result | Promise<Result>>(asExpression(run, argument)),
    async goto(url) {
      if (url.startsWith('moz-extension:')) await goToExtensionPage(page, url);
      else await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    hoverAt: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    bringToFront: () => page.bringToFront(),
    async screenshot(path) {
      await page.screenshot({ path });
    },
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => page.close(),
  };
}

/** The load event of extension pages never reaches BiDi clients: go, then ask the document itself. */
async function goToExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 500 }).catch(() => undefined);
  await page.waitForFunction(() => document.readyState === 'complete' && location.protocol === 'moz-extension:');
}
