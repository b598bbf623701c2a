import type { ReactNode } from 'react';
import { channelLink, sourceLink } from '../../core/channel-link.ts';
import type { Fact, Statement } from '../../core/registry-types.ts';
import { CopyButton } from './copy-button.tsx';
import type { Place } from './places.ts';
import { useScreen } from './screen.tsx';

/** One channel of a brand: what it is, how it is written, where that was read and when; to open or to copy. */
export function FactLine({ place: { fact, kinds } }: { readonly place: Place }): ReactNode {
  const { t } = useScreen();
  const { href, label } = channelLink(fact);
  const usable = fact.status === 'current';
  return (
    <li className="fact">
      <div className="fact-main">
        <span className="fact-kind">{kinds.map((kind) => t(`channel.${kind}`)).join(' · ')}</span>
        <bdi className="fact-value">{usable && href ? <OutLink href={href}>{label}</OutLink> : label}</bdi>
        {fact.country && <span className="chip">{fact.country}</span>}
        {usable && fact.basis === 'consensus' && <span className="chip">{t('fact.listed')}</span>}
      </div>
      <Evidence fact={fact} />
      {usable && <CopyButton text={label.replace(/^…/u, '')} label={label} />}
    </li>
  );
}

/** Where a fact was read and when. Sources of fakes are often the fakes themselves: named, never linked. */
export function Evidence({ fact }: { readonly fact: Fact }): ReactNode {
  const { t, date } = useScreen();
  return (
    <div className="evidence">
      {fact.source !== undefined && (
        <span>
          <Source source={fact.source} linked={fact.status !== 'fake'} />
        </span>
      )}
      <span>{t('fact.checked', { date: date(fact.checked) })}</span>
    </div>
  );
}

/** The sources of several statements, each site or repository once, with the newest date. */
export function Sources({ statements }: { readonly statements: readonly (Statement | Fact)[] }): ReactNode {
  const { t, date } = useScreen();
  const named = statements.flatMap(({ source }) => (source === undefined ? [] : [source]));
  const sources = new Map(named.map((source) => [sourceLink(source).label, source]));
  const checked = statements.reduce((newest, one) => (one.checked > newest ? one.checked : newest), '');
  return (
    <p className="sources">
      {t('sources')}
      {[...sources.values()].map((source, index) => (
        <span key={source}>
          {index > 0 && ', '}
          <Source source={source} linked />
        </span>
      ))}
      {` · ${t('fact.checked', { date: date(checked) })}`}
    </p>
  );
}

/** As the registry writes it for what many lists agree on and none of them owns: no name, so it is translated. */
const LISTS = 'several public lists';

function Source({ source, linked }: { readonly source: string; readonly linked: boolean }): ReactNode {
  const { t } = useScreen();
  if (source === LISTS) return t('source.lists');
  const { href, label } = sourceLink(source);
  return href !== undefined && linked ? <OutLink href={href}>{label}</OutLink> : label;
}

export function OutLink({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
