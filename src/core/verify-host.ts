import { difference } from './difference.ts';
import type { NameEntry } from './brand-index.ts';
import { mainDomain, officialFacts } from './official.ts';
import { readHost, type HostName } from './read-host.ts';
import { unlisted } from './recorded.ts';
import type { Channel } from './registry-types.ts';
import type { Knowledge, LookalikeHow, Severity, Verdict } from './types.ts';

/** Judges a host that the registry does not know by the brand names in it. */
export function verifyHost(channel: Channel, host: string, knowledge: Knowledge): Verdict {
  const name = readHost(host, knowledge);
  const graded = name && grade(name);
  const fact = name && mainDomain(name.brand);
  if (!name || !graded || !fact) return unlisted(channel);
  const { brand, unicode } = name;
  const danger = graded.severity === 'danger';
  return {
    kind: danger ? 'lookalike' : 'claims-brand',
    channel,
    brand: brand.id,
    severity: graded.severity,
    rule: danger ? 'lookalike-host' : 'claimed-brand-host',
    reasons: [
      { key: `reason.host-${graded.how}`, params: { brand: brand.name, seen: unicode, official: fact.channel.value } },
    ],
    lookalike: { fact, how: graded.how, diff: difference(unicode, fact.channel.value) },
    official: officialFacts(knowledge.registry, brand.id, 'domain'),
  };
}

type Grade = { readonly how: LookalikeHow; readonly severity: Severity };

function grade(name: HostName): Grade | undefined {
  const { entry, spelling, slip, place, shared, beside } = name;
  if (!entry) return { how: 'subdomain', severity: 'danger' };
  if (!isClaim(name)) return undefined;
  if (spelling === 'homoglyph') return { how: spelling, severity: 'danger' };
  if (spelling === 'typo')
    return { how: spelling, severity: slip === 'weak' && !isTelling(name) ? 'caution' : 'danger' };
  if (place === 'subdomain') return { how: 'subdomain', severity: 'danger' };
  if (shared) return { how: 'free-hosting', severity: 'danger' };
  const whole = beside.unknown === 0 && !beside.plain && !isTelling(name);
  return { how: whole ? 'other-suffix' : 'extra-word', severity: 'caution' };
}

/** Short names, dictionary words and slips of them need a telling word, free hosting or a disguise beside them. */
function isClaim(name: HostName): boolean {
  const { entry, spelling, place, shared, machine, beside, loose } = name;
  if (!entry) return true;
  const telling = isTelling(name) && beside.unknown <= FEW;
  const hosted = shared && place === 'label' && (beside.plain || isTelling(name));
  if (machine && place === 'subdomain' && !telling) return false;
  if (spelling === 'typo') return telling || hosted || isTellingSlip(name, entry);
  if (spelling === 'homoglyph' && beside.unknown === 0) return true;
  if (isCommon(entry)) return hosted || (telling && !loose);
  return !entry.short || place === 'label' || telling || beside.unknown === 0;
}

/** Dictionary words, and names of chains and coins, which belong to everybody who builds on them. */
function isCommon({ ambiguous, brand }: NameEntry): boolean {
  return ambiguous || brand.kind === 'chain' || brand.kind === 'stablecoin';
}

function isTellingSlip({ slip, place }: HostName, entry: NameEntry): boolean {
  const long = entry.key.length > SHORT_SLIP;
  if (slip === 'playful') return long || place === 'label';
  if (slip === 'chance' || isCommon(entry) || !long) return false;
  return place === 'label' || slip === 'plain';
}

/** So many letters of no known word may stand beside a name that needs a telling word. */
const FEW = 4;
/** A slip of a name of at most so many letters is too often another word. */
const SHORT_SLIP = 5;

function isTelling({ beside }: HostName): boolean {
  return beside.role !== undefined || beside.words.length > 0;
}
