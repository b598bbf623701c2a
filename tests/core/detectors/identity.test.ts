import { describe, expect, it } from 'vitest';
import { detectors } from '../../../src/core/detectors/index.ts';
import { judge } from '../../../src/core/judge.ts';
import type { RuleId, Subject } from '../../../src/core/types.ts';
import { knowledge } from '../../support/invented.ts';
import { examples, together } from './identity-examples.ts';

const rulesOf = (subject: Subject) =>
  judge(subject, knowledge)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ rule }) => rule);
const listed = Object.entries(examples);

it('has five hits and five misses or more for every rule about identity', () => {
  expect(listed).toHaveLength(9);
  for (const [rule, { hits, misses }] of listed) {
    expect(detectors.map(({ id }) => id)).toContain(rule);
    expect(hits.length, rule).toBeGreaterThanOrEqual(5);
    expect(misses.length, rule).toBeGreaterThanOrEqual(5);
  }
});

describe.each(listed)('%s', (rule, { hits, misses }) => {
  const allowed = new Set<RuleId>(together.flatMap((pair) => (pair.some((each) => each === rule) ? pair : [])));

  it.each(hits.map(({ says, subject }) => [says, subject] as const))('finds %s and nothing else', (_says, subject) => {
    const rules = rulesOf(subject);
    expect(rules).toContain(rule);
    expect(rules.filter((each) => each !== rule && !allowed.has(each))).toEqual([]);
  });

  it.each(misses.map(({ says, subject }) => [says, subject] as const))('passes %s', (_says, subject) => {
    expect(rulesOf(subject)).not.toContain(rule);
  });
});
