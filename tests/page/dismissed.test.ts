import { describe, expect, test } from 'vitest';
import { accountKey, dismissalFor, isDismissed, scopesFor } from '../../src/page/dismissed.ts';
import { finding, message } from './examples.ts';

const at = new Date('2026-11-21T10:00:00Z');
const claims = finding('caution', 'claimed-support-account');
const asks = finding('danger', 'secret-request');
const subject = message('@Acme_Help', 'hello');

test('an account is named by platform and handle, whatever the spelling', () => {
  expect(accountKey(subject)).toBe('x:acme_help');
  expect(accountKey({ ...subject, site: 'telegram-k' })).toBe('telegram:acme_help');
  expect(accountKey({ ...subject, author: { id: '555', badges: [] } })).toBe('x:id:555');
  expect(accountKey({ ...subject, author: { name: 'Acme Help', badges: [] } })).toBeUndefined();
});

test('"for this account" is offered only where something names the account', () => {
  expect(scopesFor(subject)).toContain('account');
  expect(scopesFor({ ...subject, author: undefined })).toEqual(['once', 'site', 'rule']);
});

describe('a dismissal', () => {
  const dismissed = (scope: 'account' | 'site' | 'rule') => [dismissalFor(scope, claims, subject, 'x.com', at)];
  test('for an account holds for that account on that platform', () => {
    expect(isDismissed(claims, subject, 'x.com', dismissed('account'))).toBe(true);
    expect(isDismissed(claims, message('other_help', ''), 'x.com', dismissed('account'))).toBe(false);
    expect(isDismissed(claims, { ...subject, site: 'telegram-a' }, 'x.com', dismissed('account'))).toBe(false);
  });
  test('for a site holds on that host', () => {
    expect(isDismissed(claims, message('other_help', ''), 'x.com', dismissed('site'))).toBe(true);
    expect(isDismissed(claims, subject, 'web.telegram.org', dismissed('site'))).toBe(false);
  });
  test('for a rule holds everywhere', () => {
    expect(isDismissed(claims, message('other_help', ''), 'web.telegram.org', dismissed('rule'))).toBe(true);
  });
  test('never silences another rule: an excepted account is still stopped when it asks for a secret', () => {
    for (const scope of ['account', 'site', 'rule'] as const) {
      expect(isDismissed(asks, subject, 'x.com', dismissed(scope))).toBe(false);
    }
  });
  test('stores the time and no more than the key', () => {
    expect(dismissed('account')).toEqual([
      { scope: 'account', rule: 'claimed-support-account', key: 'x:acme_help', at: '2026-11-21T10:00:00.000Z' },
    ]);
    expect(dismissed('rule')[0]?.key).toBe('');
  });
});
