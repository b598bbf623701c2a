import { expect, test } from 'vitest';
import type { Verdict, VerdictKind } from '../../src/core/types.ts';
import { createTranslator } from '../../src/locales/translate.ts';
import { reasonTables, uiTables } from '../../src/ui/shared/tables.ts';
import { verdictWords } from '../../src/ui/shared/verdict-words.ts';
import { visibleText } from '../../src/ui/shared/visible-text.ts';

const kinds: readonly VerdictKind[] = [
  'official',
  'listed',
  'former',
  'denied',
  'lookalike',
  'claims-brand',
  'unlisted',
  'unknown',
];

test.each(['en', 'zh_CN', 'zh_TW'] as const)(
  'every verdict has its own words in %s, and none says "safe"',
  (language) => {
    const t = createTranslator(language, uiTables, reasonTables);
    const headlines = kinds.map((kind) => verdictWords(verdict(kind), 'Acme', t));
    expect(new Set(headlines.map(({ headline }) => headline)).size).toBe(kinds.length);
    expect(new Set(headlines.map(({ glyph }) => glyph)).size).toBe(kinds.length);
    for (const { headline, explanation } of headlines) {
      expect(headline + explanation).not.toMatch(/verdict\.|\{/u);
      expect(headline).not.toMatch(/\bsafe\b|安全/iu);
    }
  },
);

test('a severity of the rules goes before the usual look', () => {
  const t = createTranslator('en', uiTables);
  expect(verdictWords(verdict('claims-brand'), 'Acme', t).tone).toBe('caution');
  expect(verdictWords({ ...verdict('claims-brand'), severity: 'danger' }, 'Acme', t).tone).toBe('danger');
});

test('"not listed" without a brand speaks of all brands', () => {
  const t = createTranslator('en', uiTables);
  expect(verdictWords(verdict('unlisted'), undefined, t).explanation).toContain('Not listed is not fake');
});

test('what a forger hides in a name is written out', () => {
  expect(visibleText('kra\u200bken\u202eliam')).toBe('kra⟨U+200B⟩ken⟨U+202E⟩liam');
  expect(visibleText('欧易 客服')).toBe('欧易 客服');
  expect(visibleText('x'.repeat(500))).toHaveLength(120);
});

function verdict(kind: VerdictKind): Verdict {
  return { kind, channel: { kind: 'x', value: 'acme' }, reasons: [], official: [] };
}
