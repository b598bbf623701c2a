import { describe, expect, test } from 'vitest';
import { builtFiles, readManifest, TARGETS } from './built-files.ts';

/** A piece of text that each library's bundle always carries; found in the libraries' own published files. */
const LIBRARIES = {
  zod: /ZodError|\$ZodType/,
  react: /__SECRET_INTERNALS|react\.transitional\.element|Symbol\.for\("react\./,
  'fuse.js': /useExtendedSearch/,
  tldts: /allowIcannDomains/,
};

describe.each(TARGETS)('%s', (target) => {
  const scripts = builtFiles(target).filter(({ path }) => path.endsWith('.js'));
  const names = new Set((readManifest(target).content_scripts ?? []).flatMap(({ js = [] }) => js));
  const injected = scripts.filter(({ path }) => names.has(path));

  test('the scan sees the scripts', () => {
    expect(injected.length).toBeGreaterThanOrEqual(3);
    expect(scripts.length).toBeGreaterThan(injected.length);
    expect(scripts.some(({ text }) => LIBRARIES.react.test(text))).toBe(true);
    expect(scripts.some(({ text }) => LIBRARIES['fuse.js'].test(text))).toBe(true);
    expect(scripts.some(({ text }) => LIBRARIES.tldts.test(text))).toBe(true);
  });

  test.each(Object.entries(LIBRARIES))('content scripts carry no %s', (_name, trace) => {
    expect(injected.filter(({ text }) => trace.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('content scripts and the background speak to no network', () => {
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(/;
    const still = scripts.filter(({ path }) => names.has(path) || path === 'background.js');
    expect(still.length).toBe(injected.length + 1);
    expect(still.filter(({ text }) => network.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('no shipped code is made from text or loaded from elsewhere', () => {
    const remote = /\beval\(|new Function\(|\bimport\(\s*["'`]https?:|<script[^>]+src="(?:https?:)?\/\//;
    const files = builtFiles(target).filter(({ path }) => /\.(?:js|html)$/.test(path));
    expect(files.filter(({ text }) => remote.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('styles load nothing from elsewhere', () => {
    const styles = builtFiles(target).filter(({ path }) => path.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter(({ text }) => /url\(\s*["']?(?:https?:)?\/\//.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('registry and vocabulary stand in the background and at most once beside it, in no content script', () => {
    // The first names of the two compiled tables, as `JSON.stringify` writes them.
    for (const table of ['{"sources":[', '{"roles":[']) {
      const times = scripts.reduce((sum, { text }) => sum + text.split(table).length - 1, 0);
      expect(times, table).toBeGreaterThanOrEqual(1);
      expect(times, table).toBeLessThanOrEqual(2);
      expect(injected.filter(({ text }) => text.includes(table)).map(({ path }) => path)).toEqual([]);
    }
  });
});
