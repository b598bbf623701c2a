import { useState } from 'react';
import type { ReactNode } from 'react';
import type { BrandId } from '../../core/registry-types.ts';
import { BrandPage } from '../popup/brand-page.tsx';
import { examples } from '../popup/unknown-card.tsx';
import { VerifyBox } from '../popup/verify-box.tsx';
import { LanguageSwitch } from '../shared/language-switch.tsx';
import type { Library } from '../shared/library.ts';
import { useScreen } from '../shared/screen.tsx';
import { useLoaded } from '../shared/use-loaded.ts';

/** The first page after installing: what this does, what it does not, and a place to try it. */
export function Welcome({ loading }: { readonly loading: Promise<Library> }): ReactNode {
  const { t } = useScreen();
  return (
    <div className="page">
      <header className="head">
        <img src="/icon/countersign.svg" alt="" width="44" height="44" />
        <h1>{t('app.name')}</h1>
        <LanguageSwitch />
      </header>
      <main>
        <p className="lead">{t('welcome.lead')}</p>
        <ol className="steps">
          {(['pages', 'pin', 'reload'] as const).map((step) => (
            <li key={step}>
              <strong>{t(`welcome.${step}.title`)}</strong>
              <p>{t(`welcome.${step}.text`)}</p>
            </li>
          ))}
        </ol>
        <Try loading={loading} />
        <p className="aside">{t('about.privacy.text')}</p>
        <p className="aside">{t('verdict.official.limits')}</p>
      </main>
    </div>
  );
}

function Try({ loading }: { readonly loading: Promise<Library> }): ReactNode {
  const { t } = useScreen();
  const library = useLoaded(loading);
  const [text, setText] = useState('');
  const [brandId, setBrandId] = useState<BrandId>();
  const brand = brandId === undefined ? undefined : library?.registry.brand(brandId);
  return (
    <section className="panel">
      <h2>{t('welcome.try')}</h2>
      {brand ? (
        <BrandPage brand={brand} onBack={() => setBrandId(undefined)} />
      ) : (
        <>
          <ul className="chips">
            {examples.map((example) => (
              <li key={example}>
                <button type="button" onClick={() => setText(example)}>
                  {example}
                </button>
              </li>
            ))}
          </ul>
          <VerifyBox library={library} text={text} onText={setText} onBrand={setBrandId} />
        </>
      )}
    </section>
  );
}
