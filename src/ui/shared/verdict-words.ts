import type { Verdict, VerdictKind } from '../../core/types.ts';
import type { Translate } from '../../locales/translate.ts';
import type { GlyphName } from './glyph.tsx';

export type Tone = 'good' | 'info' | 'caution' | 'danger' | 'neutral';
export type VerdictWords = {
  readonly tone: Tone;
  readonly glyph: GlyphName;
  readonly headline: string;
  readonly explanation: string;
};

const looks: Readonly<Record<VerdictKind, readonly [Tone, GlyphName]>> = {
  official: ['good', 'check'],
  listed: ['info', 'list'],
  former: ['caution', 'clock'],
  denied: ['danger', 'cross'],
  lookalike: ['danger', 'twin'],
  'claims-brand': ['caution', 'alert'],
  unlisted: ['neutral', 'circle'],
  unknown: ['neutral', 'question'],
};

/** The words and the look of a verdict. A verdict that does not name a brand speaks of the whole registry instead. */
export function verdictWords(verdict: Verdict, brand: string | undefined, t: Translate): VerdictWords {
  const [tone, glyph] = looks[verdict.kind];
  const { severity } = verdict;
  const about = `verdict.${verdict.kind}${brand === undefined && verdict.kind === 'unlisted' ? '.anyone' : ''}`;
  const params = { brand: brand ?? t('brand.unknown') };
  return {
    tone: severity === 'danger' || severity === 'caution' ? severity : tone,
    glyph,
    headline: t(`${about}.headline`, params),
    explanation: t(`${about}.explanation`, params),
  };
}
