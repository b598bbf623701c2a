import { difference } from './difference.ts';
import { gradeHost, type Grade } from './grade-host.ts';
import { partsOf } from './host-place.ts';
import { nearOfficial } from './near-official.ts';
import { mainDomain, officialFacts } from './official.ts';
import { toUnicodeHost } from './punycode.ts';
import { readHost } from './read-host.ts';
import { unlisted } from './recorded.ts';
import type { Brand, Channel, Fact } from './registry-types.ts';
import type { Knowledge, Verdict } from './types.ts';

/** Judges a host that the registry does not know: is it drawn like an official one, and which brand names are in it? */
export function verifyHost(channel: Channel, host: string, knowledge: Knowledge): Verdict {
  const unicode = toUnicodeHost(host);
  const near =
    host.length > LONGEST ? undefined : nearOfficial(unicode, partsOf(unicode, host, knowledge.splitHost), knowledge);
  const name = near?.severity === 'danger' ? undefined : readHost(host, knowledge);
  const grade = name && gradeHost(name);
  const fact = name && mainDomain(name.brand);
  if (name && grade && fact) return accused(channel, unicode, { ...grade, brand: name.brand, fact }, knowledge);
  return near ? accused(channel, unicode, near, knowledge) : unlisted(channel);
}

/** RFC 1035: a host has at most 253 letters. */
const LONGEST = 253;

type Accusation = Grade & { readonly brand: Brand; readonly fact: Fact };

function accused(
  channel: Channel,
  unicode: string,
  { brand, fact, how, severity }: Accusation,
  { registry }: Knowledge,
): Verdict {
  const danger = severity === 'danger';
  return {
    kind: danger ? 'lookalike' : 'claims-brand',
    channel,
    brand: brand.id,
    severity,
    rule: danger ? 'lookalike-host' : 'claimed-brand-host',
    reasons: [
      { key: `reason.host-${how}`, params: { brand: brand.name, seen: unicode, official: fact.channel.value } },
    ],
    lookalike: { fact, how, diff: difference(unicode, fact.channel.value) },
    official: officialFacts(registry, brand.id, 'domain'),
  };
}
