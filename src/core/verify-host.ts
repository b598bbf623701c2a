import { difference } from './difference.ts';
import { mainDomain, officialFacts } from './official.ts';
import { unlisted } from './recorded.ts';
import { readHost, type HostName } from './read-host.ts';
import type { Channel, Knowledge, LookalikeHow, Reason, Severity, Verdict } from './types.ts';

/** Judges a host that the registry does not know by the brand names in it. */
export function verifyHost(channel: Channel, host: string, knowledge: Knowledge): Verdict {
  const name = readHost(host, knowledge);
  const graded = name && grade(name);
  const fact = name && mainDomain(name.found.entry.brand);
  if (!name || !graded || !fact) return unlisted(channel);
  const { brand } = name.found.entry;
  const danger = graded.severity === 'danger';
  return {
    kind: danger ? 'lookalike' : 'claims-brand',
    channel,
    brand: brand.id,
    severity: graded.severity,
    rule: danger ? 'lookalike-host' : 'claimed-brand-host',
    reasons: [reasonFor(name, graded.how, brand.name, fact.channel.value)],
    lookalike: { fact, how: graded.how, diff: difference(name.unicode, fact.channel.value) },
    official: officialFacts(knowledge.registry, brand.id, 'domain'),
  };
}

type Grade = { readonly how: LookalikeHow; readonly severity: Severity };

function grade(name: HostName): Grade | undefined {
  const { found, place, shared, beside } = name;
  const plain = found.spelling === 'exact';
  if (found.entry.ambiguous && beside.role === undefined && beside.words.length === 0) return undefined;
  if (found.entry.ambiguous && beside.unknown > 0) return undefined;
  if (!plain) return { how: found.spelling === 'typo' ? 'typo' : 'homoglyph', severity: 'danger' };
  if (place === 'subdomain') return { how: 'subdomain', severity: 'danger' };
  if (shared) return { how: 'free-hosting', severity: 'danger' };
  const whole = beside.unknown === 0 && beside.words.length === 0 && beside.role === undefined;
  return { how: whole ? 'other-suffix' : 'extra-word', severity: 'caution' };
}

function reasonFor({ found, unicode }: HostName, how: LookalikeHow, brand: string, official: string): Reason {
  const seen = unicode;
  return { key: `reason.host-${how}`, params: { brand, seen, official, name: found.entry.plain } };
}
