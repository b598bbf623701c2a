import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Brand, Fact, Statement } from '../../core/registry-types.ts';
import { FactLine, Sources } from '../shared/fact-line.tsx';
import { Glyph } from '../shared/glyph.tsx';
import { placesOf } from '../shared/places.ts';
import { useScreen } from '../shared/screen.tsx';
import { groupFacts } from './brand-groups.ts';
import { BrandNames } from './brand-names.tsx';

/** All that is known of a brand: how to reach it, what it denies, what its staff never ask. */
export function BrandPage({ brand, onBack }: { readonly brand: Brand; readonly onBack: () => void }): ReactNode {
  const { t } = useScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const groups = groupFacts(brand);
  const never = [...(brand.statements?.neverAsk ?? []), ...(brand.statements?.neverDo ?? [])];
  return (
    <article className="brand">
      <header className="brand-head">
        <button type="button" className="icon-button" onClick={onBack} aria-label={t('brand.back')}>
          <Glyph name="back" />
        </button>
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {brand.name}
          </h2>
          <p className="names">
            <BrandNames names={brand.names.filter((name) => name !== brand.name)} />
          </p>
        </div>
      </header>
      {groups.current.map((group, index) => (
        <FactSection key={group.id} title={t(`group.${group.id}`)} facts={group.facts} open={index === 0} />
      ))}
      {groups.denied.length > 0 && <Denials facts={groups.denied} brand={brand.name} />}
      {never.length > 0 && <Never statements={never} brand={brand.name} />}
      <FactSection title={t('group.former')} facts={groups.former} open={false} />
      <FactSection title={t('group.fake')} facts={groups.fake} open={false} />
    </article>
  );
}

type SectionProps = { readonly title: string; readonly facts: readonly Fact[]; readonly open: boolean };

function FactSection({ title, facts, open }: SectionProps): ReactNode {
  const places = placesOf(facts);
  if (places.length === 0) return undefined;
  return (
    <details className="section" open={open}>
      <summary>
        <h3>{title}</h3>
        <span className="count">{places.length}</span>
      </summary>
      <ul>
        {places.map((place) => (
          <FactLine key={`${place.fact.channel.kind}:${place.fact.channel.value}`} place={place} />
        ))}
      </ul>
    </details>
  );
}

function Denials({ facts, brand }: { readonly facts: readonly Fact[]; readonly brand: string }): ReactNode {
  const { t } = useScreen();
  return (
    <details className="section" data-tone="danger" open>
      <summary>
        <h3>{t('group.denied', { brand })}</h3>
      </summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact.channel.kind} className="statement">
            <Glyph name="cross" /> {t('denied.kind', { kind: t(`channel.${fact.channel.kind}`) })}
          </li>
        ))}
      </ul>
      <Sources statements={facts} />
    </details>
  );
}

function Never({
  statements,
  brand,
}: {
  readonly statements: readonly Statement[];
  readonly brand: string;
}): ReactNode {
  const { t } = useScreen();
  return (
    <details className="section" open>
      <summary>
        <h3>{t('group.never', { brand })}</h3>
      </summary>
      <ul>
        {statements.map((statement) => (
          <li key={statement.what} className="statement">
            <Glyph name="cross" /> {t(`never.${statement.what}`)}
          </li>
        ))}
      </ul>
      <Sources statements={statements} />
    </details>
  );
}
