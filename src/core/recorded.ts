import { officialFacts } from './official.ts';
import type { Brand, Channel, Fact } from './registry-types.ts';
import type { Knowledge, Reason, Verdict } from './types.ts';

/** The verdict on a channel that the registry holds. Never an accusation, unless the registry says that it is fake. */
export function recorded(channel: Channel, fact: Fact, { registry }: Pick<Knowledge, 'registry'>): Verdict {
  const brand = registry.brand(fact.brand);
  const shared = { channel, brand: fact.brand, fact, official: officialFacts(registry, fact.brand, channel.kind) };
  const reasons = (key: Reason['key']): Reason[] => [{ key, params: paramsOf(channel, fact, brand) }];
  if (fact.status === 'former')
    return {
      kind: 'former',
      ...shared,
      // A host that was left usually still leads to the brand; a name that was left can be taken by anybody.
      severity: HOSTS.has(fact.channel.kind) ? 'note' : 'caution',
      rule: 'former-channel',
      reasons: reasons('reason.former-channel'),
    };
  if (fact.status === 'fake' || fact.status === 'denied')
    return {
      kind: 'denied',
      ...shared,
      severity: 'danger',
      rule: 'denied-channel',
      reasons: reasons('reason.known-fake'),
    };
  return fact.basis === 'brand'
    ? { kind: 'official', ...shared, reasons: reasons('reason.official') }
    : { kind: 'listed', ...shared, reasons: reasons('reason.listed') };
}

const HOSTS: ReadonlySet<string> = new Set(['domain', 'url', 'email', 'email-domain']);

function paramsOf(channel: Channel, fact: Fact, brand: Brand | undefined): Record<string, string> {
  return {
    brand: brand?.name ?? fact.brand,
    seen: fact.printed ?? channel.value,
    date: fact.checked,
    ...(fact.replacedBy !== undefined && { official: fact.replacedBy }),
  };
}

/** Nothing speaks for the channel and nothing against it. */
export function unlisted(channel: Channel): Verdict {
  return { kind: 'unlisted', channel, reasons: [], official: [] };
}
