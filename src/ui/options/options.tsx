import type { ReactNode } from 'react';
import { extensionVersion } from '../../extension/first-page.ts';
import { LanguageSwitch } from '../shared/language-switch.tsx';
import type { Library } from '../shared/library.ts';
import { summarise } from '../shared/registry-facts.ts';
import { useScreen } from '../shared/screen.tsx';
import { UnreadableNotice } from '../shared/unreadable-notice.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { Dismissals } from './dismissals.tsx';
import { PausedSites } from './paused-sites.tsx';

/** Everything that the user has decided, to see and to change. */
export function Options({ loading }: { readonly loading: Promise<Library> }): ReactNode {
  const { t } = useScreen();
  return (
    <div className="page">
      <header className="head">
        <img src="/icon/countersign.svg" alt="" width="36" height="36" />
        <h1>{t('options.title')}</h1>
      </header>
      <main>
        <UnreadableNotice />
        <section className="panel">
          <h2>{t('language.label')}</h2>
          <LanguageSwitch />
        </section>
        <PausedSites />
        <Dismissals />
        <About loading={loading} />
      </main>
    </div>
  );
}

function About({ loading }: { readonly loading: Promise<Library> }): ReactNode {
  const { t, date } = useScreen();
  const library = useLoaded(loading);
  const registry = library && summarise(library.registry);
  return (
    <section className="panel">
      <h2>{t('about.title')}</h2>
      <dl>
        <dt>{t('about.version')}</dt>
        <dd>{extensionVersion()}</dd>
        <dt>{t('about.registry')}</dt>
        <dd>{registry ? t('about.counts', { ...registry, date: date(registry.date) }) : '…'}</dd>
        <dt>{t('about.privacy')}</dt>
        <dd>{t('about.privacy.text')}</dd>
      </dl>
      <p className="aside">{t('verdict.official.limits')}</p>
    </section>
  );
}
