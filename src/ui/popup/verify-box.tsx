import { useDeferredValue, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { BrandId } from '../../core/registry-types.ts';
import type { Library } from '../shared/library.ts';
import { Announcement } from './announcement.tsx';
import { BrandRow } from './brand-row.tsx';
import { answer } from './answer.ts';
import { openBrandSearch } from './brand-search.ts';
import { PasteField } from './paste-field.tsx';
import { UnknownCard } from './unknown-card.tsx';
import { useVerdicts } from './use-verdicts.ts';
import { VerdictCard } from './verdict-card.tsx';

type Props = {
  /** Undefined while the registry is being loaded: text is taken, and answered as soon as it is there. */
  readonly library: Library | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onBrand: (brand: BrandId) => void;
  /** What stands under the box as long as it is empty. */
  readonly children?: ReactNode;
};

/** "Paste anything": one box, verdicts while typing. */
export function VerifyBox({ library, text, onText, onBrand, children }: Props): ReactNode {
  return (
    <>
      <PasteField text={text} onText={onText} />
      {library && <Answers library={library} text={text} onBrand={onBrand} />}
      {text.trim() === '' && children}
    </>
  );
}

type AnswersProps = { readonly library: Library; readonly text: string; readonly onBrand: Props['onBrand'] };

function Answers({ library, text, onBrand }: AnswersProps): ReactNode {
  const search = useMemo(() => openBrandSearch(library.registry.brands), [library]);
  const answered = useVerdicts(useDeferredValue(text), library);
  const { verdicts, brands } = useMemo(() => answer(answered, search), [answered, search]);
  const lost = answered.text !== '' && verdicts.length === 0 && brands.length === 0;
  return (
    <div className="results">
      <Announcement verdicts={verdicts} brands={brands} registry={library.registry} lost={lost} />
      {brands.map((brand) => (
        <BrandRow key={brand.id} brand={brand} onBrand={onBrand} />
      ))}
      {verdicts.map((verdict) => (
        <VerdictCard
          key={`${verdict.channel.kind}:${verdict.channel.value}`}
          verdict={verdict}
          registry={library.registry}
          open={verdicts.length <= 2}
          onBrand={onBrand}
        />
      ))}
      {lost && <UnknownCard />}
    </div>
  );
}
