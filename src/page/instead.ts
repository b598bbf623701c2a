import type { Fact } from '../core/registry-types.ts';
import type { Finding } from '../core/types.ts';
import { build, icon } from './build.ts';
import { channelName } from './details.ts';
import type { Tools } from './tools.ts';

/**
 * The right channel at hand: "Real Kraken: @krakensupport". Only the brand's own word makes a channel the real one; what
 * several lists agree on is called listed.
 */
export function instead({ official }: Finding, tools: Tools): HTMLElement | undefined {
  const fact: Fact | undefined = official.find(({ basis }) => basis === 'brand') ?? official[0];
  if (!fact) return undefined;
  const { document, t, brandName } = tools;
  const key = fact.basis === 'brand' ? 'cover.instead' : 'cover.listed';
  const label = t(key, { brand: brandName(fact.brand) ?? t('brand.unknown') });
  const words = build(document, 'span', {}, label, ' ', channelName(fact, tools));
  return build(
    document,
    'span',
    { class: 'instead' },
    icon(document, fact.basis === 'brand' ? 'official' : 'listed'),
    words,
  );
}
