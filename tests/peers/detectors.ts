import PhishingDetector from 'eth-phishing-detect/src/detector.js';
import shipped from 'eth-phishing-detect/src/config.json' with { type: 'json' };
import { mainDomain } from '../../src/core/official.ts';
import { toHost } from '../../src/core/to-host.ts';
import type { Knowledge } from '../../src/core/types.ts';
import { verify } from '../../src/core/verify.ts';

export type Detector = { readonly name: string; flags(host: string): boolean };

/** Ours, theirs with the same brands and their default tolerance, and theirs with the lists that it ships. */
export function detectorsFor(known: Knowledge): readonly Detector[] {
  const { brands } = known.registry;
  const own = brands
    .flatMap(({ facts }) => facts)
    .filter(({ channel, status }) => channel.kind === 'domain' && (status === 'current' || status === 'former'));
  const same = new PhishingDetector({
    whitelist: own.map(({ channel }) => channel.value),
    blacklist: [],
    fuzzylist: brands.flatMap((brand) => mainDomain(brand)?.channel.value ?? []),
  });
  const asShipped = new PhishingDetector(shipped);
  return [
    { name: 'Countersign', flags: (host) => flagged(host, known) },
    { name: 'eth-phishing-detect, same brands', flags: (host) => same.check(host).result },
    { name: 'eth-phishing-detect, as shipped', flags: (host) => asShipped.check(host).result },
  ];
}

function flagged(host: string, known: Knowledge): boolean {
  const value = toHost(host);
  const severity = value === undefined ? undefined : verify({ kind: 'domain', value }, known).severity;
  return severity === 'caution' || severity === 'danger';
}
