import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, fold, joined, shape, skeleton, spanOf, type Folded } from '../../src/core/text.ts';

const forms: Readonly<Record<string, (text: string) => Folded>> = {
  fold,
  skeleton,
  'compact skeleton': (text) => compact(skeleton(text)),
  'joined skeleton': (text) => joined(compact(skeleton(text))),
};
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe.each(Object.entries(forms))('%s', (_name, form) => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(form(form(text).text).text).toBe(form(text).text);
      }),
      { numRuns: 1000 },
    );
  });

  it('maps every unit back into the original, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = form(text);
        expect(folded.offsets).toHaveLength(folded.text.length + 1);
        expect(folded.offsets.every((offset, at) => offset >= (folded.offsets[at - 1] ?? 0))).toBe(true);
        expect(folded.offsets.at(-1)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

it('shape is the compact skeleton of any text', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(fc.oneof(anyText, ascii), (text) => {
      expect(shape(text)).toBe(compact(skeleton(text)).text);
    }),
    { numRuns: 1000 },
  );
});

describe('skeleton', () => {
  const seen = (text: string) => compact(skeleton(text)).text;

  it.each([
    ['kraken', 'KRAKEN'],
    ['OfficiaI', 'official'],
    ['c0inbase', 'coinbase'],
    ['m3t4m45k', 'metamask'],
    ['кгаκεп', 'kraken'],
    ['КRАКEN', 'kraken'],
    ['ᴋʀᴀᴋᴇɴ', 'kraken'],
    ['🅺🆁🅰🅺🅴🅽', 'kraken'],
    ['𝓴𝓻𝓪𝓴𝓮𝓷', 'kraken'],
    ['ｋｒａｋｅｎ', 'kraken'],
    ['k\u200br\u00ada\u2060ken', 'kraken'],
    ['k̵r̵a̵k̵e̵n̵', 'kraken'],
    ['K.r_a-k e n', 'kraken'],
    ['krαkεn', 'kraken'],
    ['丨edger', 'ledger'],
  ])('draws %s like %s', (disguised, plain) => expect(seen(disguised)).toBe(seen(plain)));

  it('joins letters that look like one', () => {
    expect(joined(skeleton('rnetavvallet')).text).toBe('metawallet');
    expect(joined(skeleton('clog')).text).toBe('dog');
  });

  it('leaves other scripts to themselves', () => {
    expect(skeleton('欧易客服').text).toBe('欧易客服');
    expect(fold('Привет').text).toBe('привет');
  });
});

it('points at the letters of a span and not at what follows them', () => {
  const text = 'ask K_r_a_k_e_n now';
  const folded = compact(skeleton(text));
  const at = folded.text.indexOf('kraken');
  const { start, end } = spanOf(text, folded, at, at + 6);
  expect(text.slice(start, end)).toBe('K_r_a_k_e_n');
});
