import { describe, expect, test } from 'vitest';
import { builtFiles, type ContentScript, gzipKilobytes, partsOfPage, readManifest, TARGETS } from './built-files.ts';

/** The most that may be loaded, in kB (1,000 bytes) after gzip. */
const MOST = { x: 60, page: 45, popup: 150 };

describe.each(TARGETS)('%s', (target) => {
  const scripts = readManifest(target).content_scripts ?? [];
  const filesFor = (address: string): string[] =>
    scripts.filter((script) => applies(script, address)).flatMap(({ js = [], css = [] }) => [...js, ...css]);

  test.each([
    ['a post on X', 'https://x.com/home', MOST.x],
    ['a chat on Telegram Web', 'https://web.telegram.org/k/', MOST.x],
    ['any other page', 'https://example.org/', MOST.page],
  ])('what is injected into %s (%s) stays within %i kB', (_name, address, most) => {
    const files = filesFor(address);
    expect(files.length, `no content script for ${address}`).toBeGreaterThan(0);
    const size = gzipKilobytes(target, files);
    expect(size).toBeGreaterThan(5);
    expect(size, files.join(', ')).toBeLessThanOrEqual(most);
  });

  test('the popup, with the registry that it loads once it is drawn, stays within its budget', () => {
    const registry = builtFiles(target).filter(({ path }) => path.includes('/shipped-registry-'));
    expect(registry).toHaveLength(1);
    const files = [...partsOfPage(target, 'popup.html'), ...registry.map(({ path }) => path)];
    expect(files.some((path) => path.endsWith('.js'))).toBe(true);
    expect(files.some((path) => path.endsWith('.css'))).toBe(true);
    const size = gzipKilobytes(target, files);
    expect(size).toBeGreaterThan(50);
    expect(size, files.join(', ')).toBeLessThanOrEqual(MOST.popup);
  });
});

function applies({ matches, exclude_matches: except = [] }: ContentScript, address: string): boolean {
  return matches.some((one) => fits(one, address)) && !except.some((one) => fits(one, address));
}

/** Match patterns as the two browsers define them, for https addresses. */
function fits(pattern: string, address: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme = '', host = '', path = ''] = /^(\*|https?|file|ftp):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(address);
  const hostFits =
    host === '*' || host === url.hostname || (host.startsWith('*.') && `.${url.hostname}`.endsWith(host.slice(1)));
  const glob = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return (scheme === '*' || scheme === 'https') && hostFits && new RegExp(`^${glob.join('.*')}$`).test(url.pathname);
}
