import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Browser as Product, detectBrowserPlatform, getInstalledBrowsers } from '@puppeteer/browsers';
import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';
export type BrowserPaths = Readonly<Record<BrowserName, string>>;

/** The first Firefox that knows `data_collection_permissions`, which the add-on's manifest carries. */
export const LOWEST_FIREFOX = 140;

/** Where `npx browsers install` puts a stock Firefox; puppeteer's own place. */
const PUPPETEER_CACHE = join(homedir(), '.cache', 'puppeteer');

/** Names on PATH. Chrome itself is missing on purpose: since version 137 it ignores `--load-extension`. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env['LOCALAPPDATA'] ?? '', 'Chromium', 'Application', 'chrome.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env['PROGRAMFILES'] ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ],
};

const ADVICE: Readonly<Record<BrowserName, string>> = {
  chromium: [
    'No Chromium was found. One of these helps:',
    '  Debian, Ubuntu:  sudo apt-get install chromium fonts-noto-cjk',
    '  anywhere:        npx playwright-core install chromium',
    '  or set CHROMIUM_PATH to the program file of Chromium or Chrome for Testing (branded Chrome loads no test extension)',
  ].join('\n'),
  firefox: [
    `No Firefox ${LOWEST_FIREFOX} or newer was found. One of these helps:`,
    '  Debian:          sudo apt-get install firefox-esr',
    '  anywhere:        npx browsers install firefox@stable --path ~/.cache/puppeteer   (or from www.mozilla.org)',
    '  or set FIREFOX_PATH to its program file',
  ].join('\n'),
};

/** The browser's program file, if one that can run the tests stands in a usual place. */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const fromEnvironment = process.env[`${name.toUpperCase()}_PATH`];
  if (fromEnvironment) return fromEnvironment;
  const candidates = [...COMMANDS[name].flatMap(onPath), ...PLACES[name], ...(await downloaded(name))];
  return candidates.find((path) => existsSync(path) && isRecent(name, path));
}

/**
 * Both browsers' program files. What is missing is fetched: as root by apt-get, else by the drivers' own installers.
 * @throws Error with the steps to take when a browser can be neither found nor fetched.
 */
export async function ensureBrowsers(): Promise<BrowserPaths> {
  const missing = await missingBrowsers();
  if (missing.length > 0 && canUseApt()) installByApt();
  for (const name of await missingBrowsers()) installByDriver(name);
  const [chromiumPath, firefoxPath] = await Promise.all([findBrowser('chromium'), findBrowser('firefox')]);
  const advice = [chromiumPath ? '' : ADVICE.chromium, firefoxPath ? '' : ADVICE.firefox].filter(Boolean).join('\n\n');
  if (!chromiumPath || !firefoxPath) throw new Error(advice);
  return { chromium: chromiumPath, firefox: firefoxPath };
}

async function missingBrowsers(): Promise<BrowserName[]> {
  const names: readonly BrowserName[] = ['chromium', 'firefox'];
  const found = await Promise.all(names.map(findBrowser));
  return names.filter((_name, index) => !found[index]);
}

function onPath(command: string): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command + suffix));
}

/** Browsers that playwright or puppeteer fetched earlier. */
async function downloaded(name: BrowserName): Promise<string[]> {
  if (name === 'chromium') return [chromium.executablePath()];
  if (!detectBrowserPlatform() || !existsSync(PUPPETEER_CACHE)) return [];
  const installed = await getInstalledBrowsers({ cacheDir: PUPPETEER_CACHE });
  return installed.filter(({ browser }) => browser === Product.FIREFOX).map(({ executablePath }) => executablePath);
}

/** Snap's wrappers of Ubuntu answer to the same names but cannot read extensions outside the home folder: left out. */
function isRecent(name: BrowserName, path: string): boolean {
  const result = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const major = /(\d+)\.\d/.exec(result.stdout ?? '')?.[1];
  if (process.platform === 'win32' && !major) return true;
  if (major === undefined || /snap/i.test(result.stderr ?? '')) return false;
  return name === 'chromium' || Number(major) >= LOWEST_FIREFOX;
}

function canUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installByApt(): void {
  console.log('Fetching chromium, firefox-esr and fonts by apt-get …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  apt('update', '-q');
  // One by one: Ubuntu knows no firefox-esr, and that must not keep the others out.
  for (const name of ['chromium', 'firefox-esr', 'fonts-noto-cjk'])
    apt('install', '-y', '-q', '--no-install-recommends', name);
}

function installByDriver(name: BrowserName): void {
  console.log(`Fetching ${name} by its driver's installer …`);
  const [program, words] =
    name === 'chromium'
      ? ['playwright-core', ['install', ...(canUseApt() ? ['--with-deps'] : []), 'chromium']]
      : ['browsers', ['install', 'firefox@stable', '--path', PUPPETEER_CACHE]];
  try {
    execFileSync('npx', ['--no-install', program, ...words], { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.log(`${name} could not be fetched.`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(JSON.stringify(await ensureBrowsers(), undefined, 2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
