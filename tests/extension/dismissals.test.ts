import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDismissal, readDismissals, removeDismissal, watchDismissals } from '../../src/extension/dismissals.ts';
import type { Dismissal } from '../../src/extension/types.ts';

const account: Dismissal = { scope: 'account', rule: 'lookalike-account', key: 'x:amy', at: '2026-11-01T00:00:00Z' };
const site: Dismissal = { scope: 'site', rule: 'lookalike-account', key: 'x.com', at: '2026-11-02T00:00:00Z' };

beforeEach(() => fakeBrowser.reset());

test('dismissals are added once, listed in order and removed one by one', async () => {
  expect(await readDismissals()).toEqual([]);
  await addDismissal(account);
  await addDismissal(site);
  await addDismissal({ ...account, at: '2026-11-03T00:00:00Z' });
  expect(await readDismissals()).toEqual([account, site]);
  await removeDismissal({ ...account, at: '' } as Dismissal);
  expect(await readDismissals()).toEqual([site]);
});

test('a broken list counts as empty and is kept aside by the next change', async () => {
  await fakeBrowser.storage.local.set({ dismissals: [{ scope: 'planet' }] });
  expect(await readDismissals()).toEqual([]);
  await addDismissal(site);
  expect(await readDismissals()).toEqual([site]);
  const keys = Object.keys(await fakeBrowser.storage.local.get(null));
  expect(keys.filter((key) => key.startsWith('dismissals.kept-aside.'))).toHaveLength(1);
});

test('every change is told to those who watch', async () => {
  const seen: number[] = [];
  const end = new AbortController();
  watchDismissals((list) => seen.push(list.length), end.signal);
  await addDismissal(account);
  await addDismissal(site);
  await removeDismissal(account);
  end.abort();
  await addDismissal(account);
  expect(seen).toEqual([1, 2, 1]);
});
