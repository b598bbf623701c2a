import type { ReactNode } from 'react';
import { channelLink } from '../../core/channel-link.ts';
import { toUnicodeHost } from '../../core/punycode.ts';
import type { BrandId, Registry } from '../../core/registry-types.ts';
import type { Verdict, VerdictKind } from '../../core/types.ts';
import { Evidence, FactLine } from '../shared/fact-line.tsx';
import { Glyph } from '../shared/glyph.tsx';
import { placesOf } from '../shared/places.ts';
import { useScreen } from '../shared/screen.tsx';
import { verdictWords } from '../shared/verdict-words.ts';
import { visibleText } from '../shared/visible-text.ts';
import { LookalikeDiff } from './lookalike-diff.tsx';

type Props = {
  readonly verdict: Verdict;
  readonly registry: Registry;
  readonly open: boolean;
  readonly onBrand: (brand: BrandId) => void;
};

/** One verdict. Several at once are folded to their headlines. */
export function VerdictCard({ verdict, registry, open, onBrand }: Props): ReactNode {
  const { t } = useScreen();
  const { channel, printed } = verdict;
  const { label } = channelLink({ channel, printed });
  const spelt = label.includes('xn--') ? toUnicodeHost(label) : label;
  const words = verdictWords(verdict, registry.brand(verdict.brand ?? '')?.name, t);
  return (
    <details className="card" data-tone={words.tone} data-verdict={verdict.kind} open={open}>
      <summary>
        <span className="badge">
          <Glyph name={words.glyph} />
        </span>
        <span className="card-title">
          <strong>{words.headline}</strong>
          <span className="card-channel">
            {t(`channel.${channel.kind}`)} <bdi>{visibleText(label)}</bdi>
            {spelt !== label && (
              <>
                {' '}
                = <bdi>{visibleText(spelt)}</bdi>
              </>
            )}
          </span>
        </span>
      </summary>
      <VerdictBody verdict={verdict} explanation={words.explanation} registry={registry} onBrand={onBrand} />
    </details>
  );
}

/** Kinds whose general sentence says more than the reasons do. */
const addsToReasons: ReadonlySet<VerdictKind> = new Set(['former', 'unlisted']);

type BodyProps = Omit<Props, 'open'> & { readonly explanation: string };

function VerdictBody({ verdict, explanation, registry, onBrand }: BodyProps): ReactNode {
  const { t } = useScreen();
  const brand = registry.brand(verdict.brand ?? '');
  const accused = verdict.kind !== 'listed' && verdict.kind !== 'unlisted';
  return (
    <div className="card-body">
      {verdict.reasons.map((reason) => (
        <p key={`${reason.key}${JSON.stringify(reason.params)}`}>{t(reason.key, shownParams(reason.params))}</p>
      ))}
      {(verdict.reasons.length === 0 || addsToReasons.has(verdict.kind)) && <p>{explanation}</p>}
      {verdict.lookalike && <LookalikeDiff lookalike={verdict.lookalike} />}
      {verdict.fact && <Evidence fact={verdict.fact} />}
      {verdict.kind === 'official' && <p className="aside">{t('verdict.official.limits')}</p>}
      {verdict.kind !== 'official' && verdict.official.length > 0 && (
        <section className="instead">
          <h4>{t(accused ? 'verdict.instead' : 'verdict.known')}</h4>
          <ul>
            {placesOf(verdict.official).map((place) => (
              <FactLine key={place.fact.channel.value} place={place} />
            ))}
          </ul>
        </section>
      )}
      {brand && (
        <button type="button" className="link-button" onClick={() => onBrand(brand.id)}>
          {t('brand.all', { brand: brand.name })} <Glyph name="next" />
        </button>
      )}
    </div>
  );
}

function shownParams(params: Readonly<Record<string, string>> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, visibleText(value)]));
}
