import { useDeferredValue, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { BrandId, Knowledge } from '../../core/types.ts';
import { Announcement } from './announcement.tsx';
import { BrandRow } from './brand-row.tsx';
import { openBrandSearch } from './brand-search.ts';
import { PasteField } from './paste-field.tsx';
import { UnknownCard } from './unknown-card.tsx';
import { VerdictCard } from './verdict-card.tsx';
import { verifyText, worthSaying } from './verify-text.ts';

type Props = {
  readonly knowledge: Knowledge;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onBrand: (brand: BrandId) => void;
  /** What stands under the box as long as it is empty. */
  readonly children?: ReactNode;
};

/** "Paste anything": one box, verdicts while typing. */
export function VerifyBox({ knowledge, text, onText, onBrand, children }: Props): ReactNode {
  const search = useMemo(() => openBrandSearch(knowledge.registry.brands), [knowledge]);
  const shown = useDeferredValue(text);
  const verdicts = useMemo(() => verifyText(shown, knowledge), [shown, knowledge]);
  const brands = useMemo(() => (verdicts.length > 1 ? [] : search(shown)), [shown, search, verdicts]);
  const told = worthSaying(verdicts, brands, shown);
  const lost = shown.trim() !== '' && told.length === 0 && brands.length === 0;
  return (
    <>
      <PasteField text={text} onText={onText} />
      <Announcement verdicts={told} brands={brands} knowledge={knowledge} lost={lost} />
      {shown.trim() === '' ? (
        children
      ) : (
        <div className="results">
          {brands.map((brand) => (
            <BrandRow key={brand.id} brand={brand} onBrand={onBrand} />
          ))}
          {told.map((verdict) => (
            <VerdictCard
              key={`${verdict.channel.kind}:${verdict.channel.value}`}
              verdict={verdict}
              registry={knowledge.registry}
              open={told.length <= 2}
              onBrand={onBrand}
            />
          ))}
          {lost && <UnknownCard />}
        </div>
      )}
    </>
  );
}
