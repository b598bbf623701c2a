import type { ReactNode } from 'react';
import type { Brand, BrandId } from '../../core/types.ts';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';

/** A brand that was meant, perhaps: opens its page. */
export function BrandRow({
  brand,
  onBrand,
}: {
  readonly brand: Brand;
  readonly onBrand: (brand: BrandId) => void;
}): ReactNode {
  const { t } = useScreen();
  const count = brand.facts.filter((fact) => fact.status === 'current').length;
  return (
    <button type="button" className="brand-row" onClick={() => onBrand(brand.id)}>
      <span>
        <strong>{brand.name}</strong>
        <span className="names">{t('brand.channels', { count })}</span>
      </span>
      <Glyph name="next" />
    </button>
  );
}
