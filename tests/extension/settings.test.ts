import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  discardUnreadableSettings,
  isPaused,
  readSettings,
  readUnreadableSettings,
  updateSettings,
  watchSettings,
} from '../../src/extension/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('settings', () => {
  test('are the defaults on a new machine', async () => {
    expect(await readSettings()).toEqual({ settings: defaultSettings, unreadable: false });
  });

  test('are read back as they were written, one field at a time', async () => {
    await updateSettings({ language: 'zh_TW' });
    await updateSettings({ pausedSites: ['example.com'] });
    expect(await readSettings()).toEqual({
      settings: { language: 'zh_TW', pausedSites: ['example.com'] },
      unreadable: false,
    });
  });

  test('written by an earlier version with fewer fields are completed', async () => {
    await fakeBrowser.storage.local.set({ settings: { language: 'en' } });
    expect(await readSettings()).toEqual({ settings: { ...defaultSettings, language: 'en' }, unreadable: false });
  });

  test.each([['text'], [['list']], [{ language: 'klingon' }], [{ pausedSites: 'x.com' }], [{ pausedSites: [1] }]])(
    'of the wrong shape %j give defaults and stay where they are until something is written',
    async (broken) => {
      await fakeBrowser.storage.local.set({ settings: broken });
      expect(await readSettings()).toEqual({ settings: defaultSettings, unreadable: true });
      expect(await readUnreadableSettings()).toEqual({ settings: broken });

      await updateSettings({ language: 'en' });
      expect(await readSettings()).toEqual({ settings: { ...defaultSettings, language: 'en' }, unreadable: false });
      const kept = Object.entries(await readUnreadableSettings());
      expect(kept).toHaveLength(1);
      expect(kept[0]?.[0]).toMatch(/^settings\.kept-aside\.\d{4}-/u);
      expect(kept[0]?.[1]).toEqual(broken);

      await discardUnreadableSettings();
      expect(await readUnreadableSettings()).toEqual({});
      expect((await readSettings()).settings.language).toBe('en');
    },
  );

  test('are the defaults when the browser cannot read its storage', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual({ settings: defaultSettings, unreadable: true });
    await expect(updateSettings({ language: 'en' })).rejects.toThrow('corrupt');
  });

  test('are watched until the signal ends', async () => {
    const seen: string[] = [];
    const end = new AbortController();
    watchSettings((settings) => seen.push(settings.language), end.signal);
    await updateSettings({ language: 'en' });
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.local.set({ settings: 'broken' });
    end.abort();
    await updateSettings({ language: 'zh_CN' });
    expect(seen).toEqual(['en', 'auto']);
  });
});

test('a paused host pauses its subdomains, not its neighbours', () => {
  const settings = { ...defaultSettings, pausedSites: ['x.com'] };
  expect(isPaused('x.com', settings)).toBe(true);
  expect(isPaused('mobile.x.com', settings)).toBe(true);
  expect(isPaused('max.com', settings)).toBe(false);
  expect(isPaused('x.com.example', settings)).toBe(false);
});
