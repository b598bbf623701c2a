import { readClaims } from './claim.ts';
import { officialFacts } from './official.ts';
import { unlisted } from './recorded.ts';
import type { Channel } from './registry-types.ts';
import type { Knowledge, Verdict } from './types.ts';
import { verifyHost } from './verify-host.ts';

/** A mail address that the registry does not know: its host first, then a brand's name before the "@". */
export function verifyEmail(channel: Channel, knowledge: Knowledge): Verdict {
  const at = channel.value.lastIndexOf('@');
  const byHost = verifyHost(channel, channel.value.slice(at + 1), knowledge);
  if (byHost.severity) return byHost;
  const claim = readClaims(channel.value.slice(0, at), 'handle', knowledge).find(
    ({ role, disguised }) => role !== undefined || disguised,
  );
  const brand = claim && knowledge.registry.brand(claim.brand);
  if (!claim || !brand) return unlisted(channel);
  return {
    kind: 'claims-brand',
    channel,
    brand: brand.id,
    severity: 'caution',
    rule: 'claimed-support-account',
    reasons: [{ key: 'reason.email-claims-brand', params: { brand: brand.name, seen: channel.value } }],
    official: officialFacts(knowledge.registry, brand.id, 'email'),
  };
}
