import { describe, expect, test } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import type { Judgement } from '../../src/core/types.ts';
import { languages, readTexts } from './read-texts.ts';
import { knowledge } from './texts-knowledge.ts';

function judged(text: string): Judgement {
  return judge({ kind: 'message', site: 'x', text, links: [], direction: 'in' }, knowledge);
}

const warned = (text: string) => judged(text).findings.some(({ severity }) => severity !== 'note');
const endangered = (text: string) => judged(text).findings.some(({ severity }) => severity === 'danger');

test('every language of the vocabulary has its texts', () => {
  expect(languages).toContain('en');
  expect(languages).toHaveLength(15);
});

describe.each(languages)('texts in %s', (language) => {
  const { requests, lures, honest } = readTexts(language);
  const asked = Object.entries(requests).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })));

  test('are enough to say something', () => {
    expect(asked.length).toBeGreaterThanOrEqual(40);
    expect(lures.length).toBeGreaterThanOrEqual(20);
    expect(honest.length).toBeGreaterThanOrEqual(60);
    expect(new Set([...asked.map(({ text }) => text), ...lures, ...honest]).size).toBe(
      asked.length + lures.length + honest.length,
    );
  });

  test('that ask for a secret are a danger, at least 97 in 100', () => {
    const missed = asked.filter(({ text }) => !endangered(text));
    expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(asked.length * 0.03);
  });

  test('are read as the kind of ask that they are', () => {
    const other = asked.filter(({ kind, text }) => !judged(text).asks.some((ask) => ask.kind === kind));
    expect(other.length, other.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(asked.length * 0.03);
  });

  test('that lure are warned of, at least 7 in 10', () => {
    const missed = lures.filter((text) => !warned(text));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(lures.length * 0.3);
  });

  test('of honest people stay quiet, at least 99 in 100', () => {
    const wronged = honest.filter((text) => warned(text));
    expect(wronged.length, wronged.join('\n')).toBeLessThanOrEqual(honest.length * 0.01);
  });
});
