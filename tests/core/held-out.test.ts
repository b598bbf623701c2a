import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { corpusFiles, readCorpus } from '../../src/cli/corpora.ts';
import { judge } from '../../src/core/judge.ts';
import { knowledge } from './texts-knowledge.ts';

const folder = fileURLToPath(new URL('../held-out', import.meta.url));
const rows = corpusFiles.flatMap((corpus) => readCorpus(folder, corpus, knowledge.registry) ?? []);
const rank = { none: 0, note: 1, caution: 2, danger: 3 } as const;

/** The share of rows of a label that are at least so severe. The rows themselves stay unread, also when a test fails. */
function share(label: string, least: keyof typeof rank): number {
  const mine = rows.filter(({ group }) => group.startsWith(label));
  expect(mine.length).toBeGreaterThan(100);
  const severe = mine.filter(({ subject }) => {
    if (subject.kind === 'host') return false;
    return judge(subject, knowledge).findings.some(({ severity }) => rank[severity] >= rank[least]);
  });
  return severe.length / mine.length;
}

test('most requests that nobody had in view are a danger', () => {
  expect(share('request', 'danger')).toBeGreaterThan(0.6);
});

test('most lures that nobody had in view are warned of', () => {
  expect(share('lure', 'caution')).toBeGreaterThan(0.6);
});

test('of honest texts that nobody had in view hardly any is warned of', () => {
  expect(share('honest', 'caution')).toBeLessThanOrEqual(0.01);
});
