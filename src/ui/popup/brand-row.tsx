import type { ReactNode } from 'react';
import type { Brand, BrandId } from '../../core/registry-types.ts';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';
import { BrandNames } from './brand-names.tsx';

/** A brand that was meant, perhaps: opens its page. */
export function BrandRow({
  brand,
  onBrand,
}: {
  readonly brand: Brand;
  readonly onBrand: (brand: BrandId) => void;
}): ReactNode {
  const { t } = useScreen();
  const others = brand.names.filter((name) => name !== brand.name);
  return (
    <button type="button" className="brand-row" onClick={() => onBrand(brand.id)}>
      <span>
        <strong>{brand.name}</strong>
        <span className="names">{others.length > 0 ? <BrandNames names={others} /> : t('brand.channels')}</span>
      </span>
      <Glyph name="next" />
    </button>
  );
}
