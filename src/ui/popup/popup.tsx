import { useState } from 'react';
import type { ReactNode } from 'react';
import type { BrandId, Registry } from '../../core/registry-types.ts';
import { isPopup, openOptions } from '../../extension/first-page.ts';
import { Glyph } from '../shared/glyph.tsx';
import { LanguageSwitch } from '../shared/language-switch.tsx';
import type { Library } from '../shared/library.ts';
import { summarise } from '../shared/registry-facts.ts';
import { useScreen } from '../shared/screen.tsx';
import { UnreadableNotice } from '../shared/unreadable-notice.tsx';
import { useDismissals } from '../shared/use-dismissals.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { BrandPage } from './brand-page.tsx';
import { TabPanel } from './tab-panel.tsx';
import { VerifyBox } from './verify-box.tsx';

/**
 * The toolbar's popup: the state of this tab, "paste anything", and each brand's true channels. In a tab of its own the
 * same without the first.
 */
export function Popup({ loading }: { readonly loading: Promise<Library> }): ReactNode {
  const library = useLoaded(loading);
  const [text, setText] = useState('');
  const [brandId, setBrandId] = useState<BrandId>();
  const brand = brandId === undefined ? undefined : library?.registry.brand(brandId);
  return (
    <div className="popup" data-in={isPopup() ? 'popup' : 'tab'}>
      <PopupHead />
      <main>
        <UnreadableNotice />
        {brand ? (
          <BrandPage key={brand.id} brand={brand} onBack={() => setBrandId(undefined)} />
        ) : (
          <>
            {isPopup() && <TabPanel registry={library?.registry} />}
            <VerifyBox library={library} text={text} onText={setText} onBrand={setBrandId}>
              {library && <BrandChips registry={library.registry} onBrand={setBrandId} />}
            </VerifyBox>
          </>
        )}
      </main>
      <footer className="foot">
        <span>{library && <RegistryLine registry={library.registry} />}</span>
        <DismissedLink />
      </footer>
    </div>
  );
}

function PopupHead(): ReactNode {
  const { t } = useScreen();
  return (
    <header className="head">
      <img src="/icon/countersign.svg" alt="" width="22" height="22" />
      <h1>{t('app.name')}</h1>
      <LanguageSwitch />
      <button
        type="button"
        className="icon-button"
        onClick={() => void openOptions()}
        aria-label={t('options.open')}
        title={t('options.open')}
      >
        <Glyph name="gear" />
      </button>
    </header>
  );
}

const CHIPS = 14;

type ChipsProps = { readonly registry: Registry; readonly onBrand: (brand: BrandId) => void };

function BrandChips({ registry, onBrand }: ChipsProps): ReactNode {
  const { t } = useScreen();
  const brands = registry.brands.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const more = brands.length - CHIPS;
  return (
    <section className="chips">
      <h2>{t('brands.title')}</h2>
      <ul>
        {brands.slice(0, CHIPS).map((brand) => (
          <li key={brand.id}>
            <button type="button" onClick={() => onBrand(brand.id)}>
              {brand.name}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="aside">{t('brands.more', { count: more })}</p>}
    </section>
  );
}

function DismissedLink(): ReactNode {
  const { t } = useScreen();
  const count = useDismissals().length;
  if (count === 0) return undefined;
  return (
    <button type="button" className="link-button" onClick={() => void openOptions()}>
      {t('foot.dismissed', { count })}
    </button>
  );
}

function RegistryLine({ registry }: { readonly registry: Registry }): ReactNode {
  const { t, date } = useScreen();
  const summary = summarise(registry);
  return t('foot.registry', { brands: summary.brands, date: date(summary.date) });
}
