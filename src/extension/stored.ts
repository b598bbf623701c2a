import { browser } from 'wxt/browser';

/**
 * One value under one key of the browser's local storage, with a hand-written shape check: content scripts use this,
 * therefore no schema library.
 */
export type Stored<T> = {
  readonly key: string;
  readonly fallback: T;
  /** The value when `raw` has the right shape, else undefined. */
  readonly parse: (raw: unknown) => T | undefined;
};

const ASIDE = '.kept-aside.';

/** `unreadable`: storage failed or holds another shape; `value` is then the fallback and nothing has been changed. */
export async function readStored<T>(item: Stored<T>): Promise<{ value: T; unreadable: boolean }> {
  try {
    return interpret(item, (await browser.storage.local.get(item.key))[item.key]);
  } catch {
    return { value: item.fallback, unreadable: true };
  }
}

/**
 * Changes the value. Content of a wrong shape is copied to `<key>.kept-aside.<ISO time>` before it is overwritten.
 * Rejects when the browser cannot store.
 */
export async function changeStored<T>(item: Stored<T>, change: (old: T) => T): Promise<T> {
  const raw = (await browser.storage.local.get(item.key))[item.key];
  const { value, unreadable } = interpret(item, raw);
  const changed = change(value);
  const aside = unreadable ? { [`${item.key}${ASIDE}${new Date().toISOString()}`]: raw } : {};
  await browser.storage.local.set({ ...aside, [item.key]: changed });
  return changed;
}

/** Calls back after every change, from whichever page or tab it came, until `signal` ends. */
export function watchStored<T>(item: Stored<T>, callback: (value: T) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[item.key];
    if (area === 'local' && change) callback(interpret(item, change.newValue).value);
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** Everything of `item` that could not be read: what stands there now, and what was kept aside. Rejects when storage fails. */
export async function readKeptAside<T>(item: Stored<T>): Promise<Readonly<Record<string, unknown>>> {
  const all = await browser.storage.local.get(null);
  const kept = Object.entries(all).filter(([key]) => key.startsWith(item.key + ASIDE));
  const current = all[item.key];
  return Object.fromEntries(interpret(item, current).unreadable ? [[item.key, current], ...kept] : kept);
}

/** Removes what `readKeptAside` listed; a value that cannot be read falls back to the defaults. */
export async function discardKeptAside<T>(item: Stored<T>): Promise<void> {
  await browser.storage.local.remove(Object.keys(await readKeptAside(item)));
}

function interpret<T>(item: Stored<T>, raw: unknown): { value: T; unreadable: boolean } {
  if (raw === undefined || raw === null) return { value: item.fallback, unreadable: false };
  const value = item.parse(raw);
  return { value: value ?? item.fallback, unreadable: value === undefined };
}
