import { difference } from './difference.ts';
import { gradeHost, type Grade } from './grade-host.ts';
import { partsOf } from './host-place.ts';
import { drawnLike, slipOf } from './near-official.ts';
import { mainDomain, officialFacts } from './official.ts';
import { toUnicodeHost } from './punycode.ts';
import { readHost, type HostName } from './read-host.ts';
import { unlisted } from './recorded.ts';
import type { Brand, Channel, Fact } from './registry-types.ts';
import type { Knowledge, Verdict } from './types.ts';

/** Judges a host that the registry does not know: is it drawn like an official one, and which brand names are in it? */
export function verifyHost(channel: Channel, host: string, knowledge: Knowledge): Verdict {
  if (host.length > LONGEST) return unlisted(channel);
  const unicode = toUnicodeHost(host);
  const drawn = drawnLike(unicode, knowledge);
  const parts = partsOf(unicode, host, knowledge.splitHost);
  const name = drawn?.severity === 'danger' ? undefined : readHost(host, unicode, parts, knowledge);
  const accusation = (name && accusationOf(name)) ?? drawn;
  if (accusation && !isWeak(accusation)) return accused(channel, unicode, accusation, knowledge);
  const slip = slipOf(parts, knowledge);
  const best = slip ?? accusation;
  return best ? accused(channel, unicode, best, knowledge) : unlisted(channel);
}

/** A slip with nothing beside it; under the brand's own suffix it may say more. */
function isWeak({ how, severity }: Grade): boolean {
  return how === 'typo' && severity === 'caution';
}

function accusationOf(name: HostName): Accusation | undefined {
  const grade = gradeHost(name);
  const fact = mainDomain(name.brand);
  return grade && fact && { ...grade, brand: name.brand, fact };
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
