import { describe, expect, test } from 'vitest';
import { planFor, presentable, worstOf } from '../../src/page/plan.ts';
import { finding, message } from './examples.ts';

const open = { hasName: true, hasBody: true, acknowledged: false };
const subject = message('acme_help', 'give me your seed');
const asks = finding('danger', 'secret-request');
const claims = finding('caution', 'claimed-support-account');
const imitates = finding('danger', 'lookalike-account');

describe('what is drawn for a message', () => {
  test('a danger folds it, and the name is marked only when it is the name that lies', () => {
    expect(planFor(subject, [asks], open)).toEqual({ cover: asks, mark: undefined, banner: undefined });
    expect(planFor(subject, [claims, asks], open)).toEqual({ cover: asks, mark: claims, banner: undefined });
  });
  test('the cover speaks of what is asked rather than of who asks', () => {
    expect(planFor(subject, [imitates, asks], open)).toMatchObject({ cover: asks, mark: imitates });
    expect(planFor(subject, [imitates], open)).toMatchObject({ cover: imitates, mark: imitates });
  });
  test('a cover over a message without a name of its own speaks alone', () => {
    const plan = planFor(subject, [imitates, asks], { ...open, hasName: false });
    expect(plan).toMatchObject({ cover: { rule: 'secret-request' }, mark: undefined });
    expect(planFor(subject, [claims], { ...open, hasName: false })).toMatchObject({ mark: claims });
  });
  test('a cover says everything that was found, what decided first, nothing twice', () => {
    const said = { key: 'reason.asks-seed-phrase' } as const;
    const also = { key: 'reason.claims-brand' } as const;
    const one = finding('danger', 'secret-request', { reasons: [said], evidence: [{ start: 9, end: 12 }] });
    const other = finding('caution', 'claimed-support-account', {
      reasons: [also, { ...said }],
      evidence: [{ start: 0, end: 3 }],
    });
    const { cover, mark } = planFor(subject, [other, one], open);
    expect(cover?.reasons).toEqual([said, also]);
    expect(cover?.evidence).toEqual([
      { start: 9, end: 12 },
      { start: 0, end: 3 },
    ]);
    expect(cover?.official).toHaveLength(1);
    expect(mark).toBe(other);
  });
  test('a caution is one mark', () => {
    expect(planFor(subject, [claims], open)).toEqual({ cover: undefined, mark: claims, banner: undefined });
  });
  test('after "show anyway", and without a body, the worst is a mark', () => {
    expect(planFor(subject, [claims, asks], { ...open, acknowledged: true })).toMatchObject({
      cover: undefined,
      mark: asks,
    });
    expect(planFor(subject, [claims, asks], { ...open, hasBody: false })).toMatchObject({
      cover: undefined,
      mark: asks,
    });
  });
  test('notes are silent', () => {
    expect(planFor(subject, [finding('note', 'support-redirect')], open)).toEqual({});
  });
});

describe('what is drawn for accounts and pages', () => {
  test('a dangerous account is marked, never folded', () => {
    const account = { kind: 'account', site: 'x', handle: 'acme_help', badges: [] } as const;
    expect(planFor(account, [imitates], open)).toEqual({ cover: undefined, mark: imitates, banner: undefined });
  });
  test('a page gets a banner, and a form that asks for a secret is covered', () => {
    const page = { kind: 'page', url: 'https://acme.example', title: '', forms: [], contacts: [] } as const;
    const host = finding('danger', 'lookalike-host');
    const form = finding('danger', 'secret-form');
    expect(planFor(page, [host], open)).toEqual({ cover: undefined, mark: undefined, banner: host });
    expect(planFor(page, [host, form], open)).toMatchObject({ cover: form, banner: host });
    expect(planFor(page, [form], { ...open, acknowledged: true })).toMatchObject({ cover: undefined, banner: form });
  });
});

describe('an adapter that cannot be trusted with identities', () => {
  test('accuses nobody, and asks are at most a caution', () => {
    expect(presentable([imitates, claims, asks], true)).toEqual([{ ...asks, severity: 'caution' }]);
    expect(presentable([imitates, claims, asks], false)).toHaveLength(3);
  });
});

test('the first of the worst counts', () => {
  expect(worstOf([claims, imitates, asks])).toBe(imitates);
  expect(worstOf([])).toBeUndefined();
});
