// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toolbarLook } from '../../src/extension/toolbar.ts';
import { forgetTab, isFrameReport, mergeFrames, readFrames, storeFrame } from '../../src/extension/tab-state-store.ts';
import type { FrameReport } from '../../src/extension/messages.ts';
import type { TabFinding, TabState } from '../../src/extension/types.ts';

const danger: TabFinding = { severity: 'danger', rule: 'secret-request', brand: 'kraken' };
const caution: TabFinding = { severity: 'caution', rule: 'claimed-support-account' };

beforeEach(() => fakeBrowser.reset());

test('frames of one page are merged, whichever reports first', async () => {
  await storeFrame(7, 3, report(101, [danger]));
  const frames = await storeFrame(7, 0, report(100, [caution]));
  await storeFrame(8, 0, report(100, [danger, danger]));
  expect(mergeFrames(frames)?.findings).toEqual([caution, danger]);
  expect(mergeFrames(await readFrames(7), 100)?.findings).toHaveLength(2);
});

test('a new page forgets what the frames of the page before had said', async () => {
  await storeFrame(7, 0, report(100, [danger]));
  await storeFrame(7, 3, report(101, [danger]));
  expect(mergeFrames(await storeFrame(7, 0, report(200, [])))?.findings).toEqual([]);
  expect(Object.keys(await readFrames(7))).toEqual(['0']);
});

test('the popup sees nothing of a document that is no longer there', async () => {
  await storeFrame(7, 0, report(100, [danger]));
  expect(mergeFrames(await readFrames(7), 300)).toBeUndefined();
  await forgetTab(7);
  expect(await readFrames(7)).toEqual({});
  expect(mergeFrames(await readFrames(7))).toBeUndefined();
});

test('a closed tab does not take its neighbour with it', async () => {
  await storeFrame(7, 0, report(1, []));
  await storeFrame(77, 0, report(1, []));
  await forgetTab(7);
  expect(Object.keys(await readFrames(77))).toEqual(['0']);
});

test.each([
  ['danger before all else', { findings: [caution, danger, danger] }, 'toolbarDanger', '2'],
  ['danger even when a part could not be read', { health: 'unwell', findings: [danger] }, 'toolbarDanger', '1'],
  ['caution', { findings: [caution] }, 'toolbarCaution', '1'],
  ['no alarm for a note', { findings: [{ ...caution, severity: 'note' }] }, 'toolbarCalm', ''],
  ['an unreadable page', { health: 'nothing-found' }, 'toolbarCannotRead', '?'],
  ['an unwell page', { health: 'unwell' }, 'toolbarCannotRead', '?'],
  ['rest on a paused site', { health: 'paused', findings: [danger] }, 'toolbarPaused', ''],
  ['calm', {}, 'toolbarCalm', ''],
] as const)('the button shows %s', (_, part, title, badge) => {
  const look = toolbarLook({ ...report(1, []).state, ...part });
  expect([look.title, look.badge]).toEqual([title, badge]);
});

test('a hundred findings do not overflow the badge', () => {
  expect(
    toolbarLook(
      report(
        1,
        Array.from({ length: 120 }, () => danger),
      ).state,
    ).badge,
  ).toBe('99+');
});

test('reports of another shape are refused', () => {
  expect(isFrameReport(report(1, [danger, caution]))).toBe(true);
  const broken: unknown[] = [
    null,
    [],
    { document: '1', state: report(1, []).state },
    { document: 1, state: { ...report(1, []).state, health: 'fine' } },
    { document: 1, state: { ...report(1, []).state, findings: [{ severity: 'huge', rule: 'x' }] } },
    { document: 1, state: { ...report(1, []).state, findings: [{ severity: 'danger', rule: 'x', brand: 3 }] } },
  ];
  expect(broken.map(isFrameReport)).toEqual(broken.map(() => false));
});

test('a content script tells each state once, and the background shows it on the button', async () => {
  vi.resetModules();
  const { onReport } = await import('../../src/extension/messages.ts');
  const { reportTabState } = await import('../../src/extension/tab-state.ts');
  const seen: FrameReport[] = [];
  onReport((told) => isFrameReport(told) && seen.push(told));
  const { state } = report(1, [danger]);
  await reportTabState(state);
  await reportTabState({ ...state, findings: [...state.findings] });
  await reportTabState({ ...state, findings: [] });
  expect(seen.map((one) => one.state.findings.length)).toEqual([1, 0]);
  expect(seen.every((one) => one.document === performance.timeOrigin)).toBe(true);
});

test('a report that nobody hears does not disturb the page', async () => {
  vi.resetModules();
  const { reportTabState } = await import('../../src/extension/tab-state.ts');
  await expect(reportTabState(report(1, []).state)).resolves.toBeUndefined();
});

function report(document: number, findings: readonly TabFinding[]): FrameReport {
  const state: TabState = { site: 'x', host: 'x.com', health: 'ok', findings };
  return { document, state };
}
