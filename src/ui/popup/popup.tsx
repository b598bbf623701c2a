import { useState } from 'react';
import type { ReactNode } from 'react';
import type { BrandId, Knowledge } from '../../core/types.ts';
import { openOptions } from '../../extension/first-page.ts';
import { Glyph } from '../shared/glyph.tsx';
import { LanguageSwitch } from '../shared/language-switch.tsx';
import { summarise } from '../shared/registry-facts.ts';
import { useScreen } from '../shared/screen.tsx';
import { UnreadableNotice } from '../shared/unreadable-notice.tsx';
import { useDismissals } from '../shared/use-dismissals.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { BrandPage } from './brand-page.tsx';
import { TabPanel } from './tab-panel.tsx';
import { VerifyBox } from './verify-box.tsx';

/** The toolbar's popup: the state of this tab, "paste anything", and each brand's true channels. */
export function Popup({ loading }: { readonly loading: Promise<Knowledge> }): ReactNode {
  const knowledge = useLoaded(loading);
  const [text, setText] = useState('');
  const [brandId, setBrandId] = useState<BrandId>();
  const brand = brandId === undefined ? undefined : knowledge?.registry.brand(brandId);
  return (
    <div className="popup">
      <PopupHead />
      <main>
        <UnreadableNotice />
        {brand ? (
          <BrandPage key={brand.id} brand={brand} onBack={() => setBrandId(undefined)} />
        ) : (
          <>
            <TabPanel registry={knowledge?.registry} />
            <VerifyBox knowledge={knowledge} text={text} onText={setText} onBrand={setBrandId}>
              {knowledge && <BrandChips knowledge={knowledge} onBrand={setBrandId} />}
            </VerifyBox>
          </>
        )}
      </main>
      <footer className="foot">
        <span>{knowledge && <RegistryLine knowledge={knowledge} />}</span>
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

type ChipsProps = { readonly knowledge: Knowledge; readonly onBrand: (brand: BrandId) => void };

function BrandChips({ knowledge, onBrand }: ChipsProps): ReactNode {
  const { t } = useScreen();
  const brands = knowledge.registry.brands.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
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

function RegistryLine({ knowledge }: { readonly knowledge: Knowledge }): ReactNode {
  const { t, date } = useScreen();
  const registry = summarise(knowledge.registry);
  return t('foot.registry', { brands: registry.brands, date: date(registry.date) });
}
