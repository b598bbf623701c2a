import { expect, test } from 'vitest';
import type { TabFinding, TabState } from '../../src/extension/types.ts';
import { createTranslator } from '../../src/locales/translate.ts';
import { summariseTab } from '../../src/ui/popup/summarise-tab.ts';
import { uiTables } from '../../src/ui/shared/tables.ts';

const t = createTranslator('en', uiTables);
const danger: TabFinding = { severity: 'danger', rule: 'secret-request', brand: 'okx' };
const caution: TabFinding = { severity: 'caution', rule: 'claimed-support-account', brand: 'kraken' };

test.each<[string, Partial<TabState> | undefined, string]>([
  ['danger and caution', { findings: [caution, danger, danger] }, 'Danger: 2, look twice: 1'],
  ['danger', { findings: [danger] }, 'Danger on this page: 1'],
  ['caution', { findings: [caution] }, 'Look twice: 1'],
  ['notes only', { findings: [{ ...caution, severity: 'note' }] }, 'Nothing to warn of on this page'],
  ['a page that cannot be read', { health: 'nothing-found' }, 'Cannot read this page'],
  ['a paused site', { health: 'paused', findings: [danger] }, 'Paused on this site'],
  ['no answer', undefined, 'This page is not read'],
])('%s', (_, part, headline) => {
  const summary = summariseTab(part && { site: 'x', host: 'x.com', health: 'ok', findings: [], ...part });
  expect(t(summary.headline, summary.counts)).toBe(headline);
});

test('like findings stand in one row, the worst first', () => {
  const { rows } = summariseTab({ site: 'x', host: 'x.com', health: 'ok', findings: [caution, danger, caution] });
  expect(rows.map(({ rule, count }) => [rule, count])).toEqual([
    ['secret-request', 1],
    ['claimed-support-account', 2],
  ]);
});

test('a danger stays a danger where parts cannot be read, and both are said', () => {
  const summary = summariseTab({ site: 'x', host: 'x.com', health: 'unwell', findings: [danger] });
  expect(summary.tone).toBe('danger');
  expect(t(summary.explanation ?? '')).toContain('could not be read');
});
