import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { channelLink } from '../../core/channel-link.ts';
import type { Brand, Registry } from '../../core/registry-types.ts';
import type { Verdict } from '../../core/types.ts';
import { useScreen } from '../shared/screen.tsx';
import { verdictWords } from '../shared/verdict-words.ts';
import { visibleText } from '../shared/visible-text.ts';

type Props = {
  readonly verdicts: readonly Verdict[];
  readonly brands: readonly Brand[];
  readonly registry: Registry;
  /** Something was pasted, and nothing in it was understood. */
  readonly lost: boolean;
};

/** Tells screen readers the verdicts in one breath, once typing rests for a moment. */
export function Announcement({ verdicts, brands, registry, lost }: Props): ReactNode {
  const { t } = useScreen();
  const sentence = [
    ...(lost ? [t('verdict.unknown.headline')] : []),
    ...brands.map((brand) => t('announce.brand', { brand: brand.name })),
    ...verdicts.map((verdict) => {
      const { headline } = verdictWords(verdict, registry.brand(verdict.brand ?? '')?.name, t);
      return `${visibleText(channelLink(verdict).label, 40)}: ${headline}.`;
    }),
  ].join(' ');
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(sentence), 500);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <output className="visually-hidden" aria-live="polite">
      {told}
    </output>
  );
}
