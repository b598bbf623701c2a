import { isListOf, isOneOf, isRecord, isText } from './shapes.ts';
import { changeStored, discardKeptAside, readKeptAside, readStored, watchStored } from './stored.ts';
import type { Stored } from './stored.ts';
import type { Dismissal } from './types.ts';

const isScope = isOneOf('account', 'site', 'rule');
const isDismissals = isListOf(isDismissal);

const stored: Stored<readonly Dismissal[]> = {
  key: 'dismissals',
  fallback: [],
  parse: (raw) => (isDismissals(raw) ? raw : undefined),
};

/** Oldest first. Never rejects; empty when storage cannot be read. */
export async function readDismissals(): Promise<readonly Dismissal[]> {
  return (await readStored(stored)).value;
}

/** Adding what is there already changes nothing. Rejects when the browser cannot store. */
export function addDismissal(dismissal: Dismissal): Promise<readonly Dismissal[]> {
  return changeStored(stored, (old) => (old.some((other) => isSame(other, dismissal)) ? old : [...old, dismissal]));
}

/** Compares scope, rule and key; the time does not matter. */
export function removeDismissal(dismissal: Pick<Dismissal, 'scope' | 'rule' | 'key'>): Promise<readonly Dismissal[]> {
  return changeStored(stored, (old) => old.filter((other) => !isSame(other, dismissal)));
}

export function watchDismissals(callback: (dismissals: readonly Dismissal[]) => void, signal: AbortSignal): void {
  watchStored(stored, callback, signal);
}

export function readUnreadableDismissals(): Promise<Readonly<Record<string, unknown>>> {
  return readKeptAside(stored);
}

export function discardUnreadableDismissals(): Promise<void> {
  return discardKeptAside(stored);
}

function isSame(
  one: Pick<Dismissal, 'scope' | 'rule' | 'key'>,
  other: Pick<Dismissal, 'scope' | 'rule' | 'key'>,
): boolean {
  return one.scope === other.scope && one.rule === other.rule && one.key === other.key;
}

// A rule of a later or earlier version is kept as it is: it matches nothing and can be removed in the options.
function isDismissal(value: unknown): value is Dismissal {
  return (
    isRecord(value) && isScope(value['scope']) && isText(value['rule']) && isText(value['key']) && isText(value['at'])
  );
}
