import { describe, expect, test } from 'vitest';
import { LOWEST_FIREFOX } from '../../scripts/browsers.ts';
import { isBuilt, readBuilt, readManifest, TARGETS } from './built-files.ts';

describe.each(TARGETS)('the manifest of %s', (target) => {
  const manifest = readManifest(target);

  test('is version 3 and asks for storage alone', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('opens nothing to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test('names files that exist', () => {
    const files = [
      manifest.action?.default_popup ?? '',
      ...Object.values(manifest.icons ?? {}),
      ...(manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]),
    ];
    expect(files.length).toBeGreaterThan(6);
    expect(files.filter((path) => !isBuilt(target, path.replace(/^\//, '')))).toEqual([]);
  });

  test('reaches frames without an address of their own', () => {
    const everywhere = (manifest.content_scripts ?? []).filter(({ matches }) => matches.includes('<all_urls>'));
    expect(everywhere.length).toBeGreaterThan(0);
    expect(everywhere.every((script) => script.all_frames && script.match_origin_as_fallback)).toBe(true);
  });

  test.each(['en', 'zh_CN', 'zh_TW'])('has its name and description in %s', (language) => {
    expect(manifest.default_locale).toBe('en');
    const messages: Record<string, { message?: string }> = JSON.parse(
      readBuilt(target, `_locales/${language}/messages.json`),
    );
    for (const key of ['extensionName', 'extensionDescription'])
      expect(messages[key]?.message?.length).toBeGreaterThan(2);
  });
});

test('the Firefox package says who it is, what it needs and that it collects nothing', () => {
  const gecko = readManifest('firefox-mv3').browser_specific_settings?.gecko;
  expect(gecko?.id).toMatch(/^(?:\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}|[\w.-]+@[\w.-]+)$/);
  expect(gecko?.strict_min_version).toBe(`${LOWEST_FIREFOX}.0`);
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
});
