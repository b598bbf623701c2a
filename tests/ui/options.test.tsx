// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDismissal, readDismissals } from '../../src/extension/dismissals.ts';
import { readSettings, updateSettings } from '../../src/extension/settings.ts';
import { accountName } from '../../src/ui/options/account-name.ts';
import { hostOf } from '../../src/ui/options/host-of.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { draw, press, settle, type } from './draw.tsx';
import { verifyPasted } from '../../src/core/verify-pasted.ts';
import { shippedKnowledge } from '../../src/registry/shipped-knowledge.ts';
import type { Library } from '../../src/ui/shared/library.ts';

const library: Library = {
  registry: shippedKnowledge.registry,
  verify: async (text) => verifyPasted(text, shippedKnowledge),
};
const loading = Promise.resolve(library);

beforeEach(async () => {
  fakeBrowser.reset();
  await updateSettings({ language: 'en', pausedSites: ['example.com'] });
});

test('paused sites are added, refused when they are none, and removed', async () => {
  const root = await draw(<Options loading={loading} />);
  await type(root, 'https://News.Example.org/page');
  await press(root, /^Pause$/u);
  await settle();
  expect((await readSettings()).settings.pausedSites).toEqual(['example.com', 'news.example.org']);
  await type(root, 'no site');
  await press(root, /^Pause$/u);
  expect(root.querySelector('[role=alert]')?.textContent).toContain('not a site');
  await press(root, 'Read example.com again');
  await settle();
  expect((await readSettings()).settings.pausedSites).toEqual(['news.example.org']);
});

test('dismissed warnings are listed in words and taken back one by one', async () => {
  await addDismissal({ scope: 'account', rule: 'lookalike-account', key: 'x:acme_fan', at: '2026-11-20T10:00:00Z' });
  await addDismissal({ scope: 'rule', rule: 'recovery-agent', key: '', at: '2026-11-20T10:00:00Z' });
  const root = await draw(<Options loading={loading} />);
  expect(root.textContent).toContain('for the account @acme_fan (X)');
  expect(root.textContent).toContain('everywhere');
  await press(root, /Show again: Account that imitates/u);
  await settle();
  expect(root.textContent).not.toContain('acme_fan');
  expect((await readDismissals()).map(({ rule }) => rule)).toEqual(['recovery-agent']);
});

test.each([
  ['x:acme_fan', '@acme_fan (X)'],
  ['telegram:id:-100123', '-100123 (Telegram)'],
  ['page:someone', '@someone (page)'],
  ['unreadable', 'unreadable'],
])('the dismissed account "%s" is written %s', (key, name) => {
  expect(accountName(key)).toBe(name);
});

test.each([
  ['example.com', 'example.com'],
  [' https://Example.com/a?b ', 'example.com'],
  ['例え.jp', 'xn--r8jz45g.jp'],
  ['localhost', 'localhost'],
  ['word', undefined],
  ['two words.com', undefined],
  ['', undefined],
])('"%s" is the site %s', (text, host) => {
  expect(hostOf(text)).toBe(host);
});
