import { array, assert, constantFrom, integer, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsks } from '../../src/core/asks.ts';
import { judge } from '../../src/core/judge.ts';
import { readMoves } from '../../src/core/moves.ts';
import { readSignals } from '../../src/core/signals.ts';
import { languages, readTexts } from './read-texts.ts';
import { knowledge } from './texts-knowledge.ts';

const vocabulary = knowledge.words.asks;
const RANK = { note: 1, caution: 2, danger: 3 } as const;

function severity(text: string): number {
  const { findings } = judge({ kind: 'message', site: 'x', text, links: [], direction: 'in' }, knowledge);
  return Math.max(0, ...findings.map((finding) => RANK[finding.severity]));
}

function readAll(text: string): unknown[] {
  return [readAsks(text, vocabulary), readMoves(text, [], vocabulary), readSignals(text, vocabulary)];
}

const requests = languages.flatMap((language) => Object.values(readTexts(language).requests).flat());
const dangerous = requests.filter((text) => severity(text) === RANK.danger);

test('there are dangerous texts to try', () => {
  expect(dangerous.length).toBeGreaterThan(100);
});

describe('reading a text', () => {
  test('never throws, whatever the string', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(readAll(text)).toHaveLength(3);
      }),
    );
    assert(
      property(array(integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (units) => {
        expect(readAll(String.fromCharCode(...units))).toHaveLength(3);
      }),
    );
  });

  test('survives lone surrogates, bidi controls and ten megabytes', () => {
    for (const text of [
      '\ud800',
      '\udc00seed',
      '\u202eesarhp dees\u202c',
      'please send me your seed phrase \u202e'.repeat(3),
    ]) {
      expect(readAll(text)).toHaveLength(3);
    }
    expect(readAll('send me your seed phrase, '.repeat(400_000))).toHaveLength(3);
    expect(readAll('助'.repeat(10_000_000))).toHaveLength(3);
  });

  test('points into the original text', () => {
    assert(
      property(constantFrom(...dangerous), string({ unit: 'grapheme', maxLength: 30 }), (text, before) => {
        const whole = `${before}\n${text}`;
        for (const { span } of readAsks(whole, vocabulary)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(whole.length);
          expect(span.start).toBeLessThan(span.end);
        }
      }),
    );
  });
});

describe('a dangerous text stays dangerous', () => {
  test('with zero-width characters inside its words', () => {
    const zeroWidth = constantFrom('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad');
    assert(
      property(constantFrom(...dangerous), nat(), zeroWidth, (text, place, character) => {
        const letters = Array.from(text);
        const at = place % (letters.length + 1);
        const changed = [...letters.slice(0, at), character, ...letters.slice(at)].join('');
        expect(severity(changed), changed).toBe(RANK.danger);
      }),
      { numRuns: 300 },
    );
  });

  test('in full-width letters', () => {
    for (const text of dangerous) {
      const wide = text.replace(/[a-zA-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
      expect(severity(wide), wide).toBe(RANK.danger);
    }
  });

  test.each([
    ' Never share your seed phrase with anyone.',
    '\nWe will never ask for your password.',
    '。请勿将验证码告诉他人。',
    ' Beware of scammers who ask for your private key.',
    '\n骗子会索要助记词。',
  ])('with a safety sentence after it: %s', (safety) => {
    for (const text of dangerous) expect(severity(text + safety), text + safety).toBe(RANK.danger);
  });
});
