import { discardUnreadableDismissals, readUnreadableDismissals } from './dismissals.ts';
import { discardUnreadableSettings, readUnreadableSettings } from './settings.ts';

/** Stored content that could not be read, now or earlier, by storage key. Rejects when storage itself fails. */
export async function readUnreadable(): Promise<Readonly<Record<string, unknown>>> {
  return { ...(await readUnreadableSettings()), ...(await readUnreadableDismissals()) };
}

export async function discardUnreadable(): Promise<void> {
  await discardUnreadableSettings();
  await discardUnreadableDismissals();
}
