import { describe, expect, test } from 'vitest';
import { readAsks } from '../../src/core/asks.ts';
import { readAskFiles } from '../../src/registry/compile-asks.ts';
import { knowledge } from './texts-knowledge.ts';

const files = readAskFiles();
const plainly = (text: string) =>
  readAsks(text, knowledge.words.asks)
    .filter(({ weak }) => weak !== true)
    .map(({ kind }) => kind);

test('every kind of ask has a file', () => {
  expect(files.map(({ kind }) => kind)).toHaveLength(9);
});

describe.each(files)('$kind', ({ kind, hits, misses }) => {
  const positive = Object.values(hits).flat();
  const negative = Object.values(misses).flat();

  test('has enough examples of both', () => {
    expect(positive.length).toBeGreaterThanOrEqual(5);
    expect(negative.length).toBeGreaterThanOrEqual(5);
  });

  // A hit of one kind is a miss of all others.
  test.each(positive)('is asked for, and nothing else: %s', (text) => {
    expect(plainly(text)).toEqual([kind]);
  });

  test.each(negative)('is not asked for: %s', (text) => {
    expect(plainly(text)).toEqual([]);
  });
});
