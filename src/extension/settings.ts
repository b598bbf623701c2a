import { browser } from 'wxt/browser';
import { isListOf, isOneOf, isRecord, isText } from './shapes.ts';
import { changeStored, discardKeptAside, readKeptAside, readStored, watchStored } from './stored.ts';
import type { Stored } from './stored.ts';
import type { Settings } from './types.ts';

const isLanguage = isOneOf('auto', 'en', 'zh_CN', 'zh_TW');
const isHosts = isListOf(isText);

export const defaultSettings: Settings = { language: 'auto', pausedSites: [] };

const stored: Stored<Settings> = { key: 'settings', fallback: defaultSettings, parse };

/** Never rejects. `unreadable`: the defaults are returned because storage failed or holds another shape. */
export async function readSettings(): Promise<{ settings: Settings; unreadable: boolean }> {
  const { value, unreadable } = await readStored(stored);
  return { settings: value, unreadable };
}

/** Rejects when the browser cannot store. */
export function updateSettings(patch: Partial<Settings>): Promise<Settings> {
  return changeStored(stored, (old) => ({ ...old, ...patch }));
}

export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  watchStored(stored, callback, signal);
}

/** Settings that could not be read, by storage key, for the user to see or save. Rejects when storage fails. */
export function readUnreadableSettings(): Promise<Readonly<Record<string, unknown>>> {
  return readKeptAside(stored);
}

export function discardUnreadableSettings(): Promise<void> {
  return discardKeptAside(stored);
}

/** A paused host pauses its subdomains too. `host` as `location.hostname` gives it. */
export function isPaused(host: string, settings: Settings): boolean {
  return settings.pausedSites.some((paused) => host === paused || host.endsWith(`.${paused}`));
}

/** The browser's own language as a BCP 47 tag ("zh-TW"), for `resolveLanguage`. */
export function readUiLanguage(): string {
  return browser.i18n.getUILanguage();
}

function parse(raw: unknown): Settings | undefined {
  if (!isRecord(raw)) return undefined;
  const { language = defaultSettings.language, pausedSites = defaultSettings.pausedSites } = raw;
  return isLanguage(language) && isHosts(pausedSites) ? { language, pausedSites } : undefined;
}
