import { readAccountClaims } from './claim.ts';
import type { Claim, Speaker } from './detectors/detector.ts';
import { lookalikeOf, nearMissOf } from './lookalike.ts';
import { officialFacts } from './official.ts';
import { idKindOf, kindOfSite } from './platforms.ts';
import { recorded, unlisted } from './recorded.ts';
import type { Channel, ChannelKind, Fact, Registry } from './registry-types.ts';
import type { Account, Knowledge, Lookalike, SiteId, Verdict } from './types.ts';

/** Who an account is by the registry, and who it says that it is. */
export function readSpeaker(account: Account, site: SiteId, knowledge: Knowledge): Speaker {
  const kind = kindOfSite(site);
  const known = recordOf(account, kind, knowledge);
  if (known) return { account, verdict: known, claims: [] };
  const claims = readAccountClaims(account, knowledge);
  return {
    account,
    verdict: verifyClaims({ channel: channelOf(account, kind), platform: kind, account }, claims, knowledge),
    claims,
  };
}

/** A bare or linked handle of which no more is known than how it is written. */
export function verifyHandle(channel: Channel, printed: string, knowledge: Knowledge): Verdict {
  const account: Account = { handle: printed, badges: [] };
  return verifyClaims({ channel, platform: channel.kind, account }, readAccountClaims(account, knowledge), knowledge);
}

/** Text that names no contact point: a display name, a sender. */
export function verifyName(channel: Channel, knowledge: Knowledge): Verdict {
  const account: Account = { name: channel.value, badges: [] };
  const claims = readAccountClaims(account, knowledge);
  if (claims.length === 0) return { kind: 'unknown', channel, reasons: [], official: [] };
  return verifyClaims({ channel, platform: channel.kind, account }, claims, knowledge);
}

function channelOf(account: Account, kind: ChannelKind): Channel {
  return account.handle === undefined || account.handle === ''
    ? { kind: 'name', value: account.name ?? '' }
    : { kind, value: account.handle.toLowerCase() };
}

/** The id decides: it cannot be taken over. The handle decides when the page gives no id, or the registry has none. */
function recordOf({ id, handle }: Account, kind: ChannelKind, { registry }: Knowledge): Verdict | undefined {
  const idKind = idKindOf(kind);
  const byId = id !== undefined && idKind ? registry.facts({ kind: idKind, value: id })[0] : undefined;
  if (byId && idKind) return recorded({ kind: idKind, value: id ?? '' }, byId, { registry });
  const channel: Channel = { kind, value: (handle ?? '').toLowerCase() };
  const fact = handle ? registry.facts(channel)[0] : undefined;
  if (!fact) return undefined;
  const other = id !== undefined && fact.status === 'current' ? idOf(fact, idKind, registry) : undefined;
  return other ? mismatch(channel, fact, registry) : recorded(channel, fact, { registry });
}

/** The id that the registry records for this very handle; what it holds for the brand's other handles says nothing. */
function idOf({ brand, channel }: Fact, idKind: ChannelKind | undefined, registry: Registry): Fact | undefined {
  const facts = registry.brand(brand)?.facts ?? [];
  return facts.find(
    (fact) => fact.channel.kind === idKind && fact.status === 'current' && fact.account === channel.value,
  );
}

function mismatch(channel: Channel, fact: Fact, registry: Registry): Verdict {
  const brand = registry.brand(fact.brand)?.name ?? fact.brand;
  return {
    kind: 'lookalike',
    channel,
    brand: fact.brand,
    severity: 'caution',
    rule: 'id-mismatch',
    reasons: [{ key: 'reason.id-mismatch', params: { brand, seen: fact.printed ?? channel.value } }],
    official: officialFacts(registry, fact.brand, channel.kind),
  };
}

/** Who is judged: what names it, on which platform it speaks, and what it shows. */
type Claimant = { readonly channel: Channel; readonly platform: ChannelKind; readonly account: Account };

function verifyClaims(claimant: Claimant, claims: readonly Claim[], knowledge: Knowledge): Verdict {
  const { channel, account } = claimant;
  const { registry } = knowledge;
  const drawn = channel.kind === 'name' ? undefined : lookalikeOf(channel, seenAs(claimant), registry);
  if (drawn && isTelling(drawn, claims)) return accused(claimant, drawn.fact.brand, drawn, registry);
  const claim = strongest(claims);
  if (!claim) return unlisted(channel);
  if (claim.role === undefined && !claim.disguised) return { ...unlisted(channel), brand: claim.brand };
  if (channel.kind !== 'name' && claim.role !== undefined) {
    const near = nearMissOf(channel, seenAs(claimant), claim.brand, registry);
    if (near) return accused(claimant, claim.brand, near, registry);
  }
  if (claim.disguised) return accusedOfDisguise(channel, account, claim, registry);
  return claimed(claimant, claim, knowledge);
}

/** Separators alone tell nothing about a dictionary word: "phantom_" is anybody. */
function isTelling(drawn: Lookalike, claims: readonly Claim[]): boolean {
  return claims.some(({ brand }) => brand === drawn.fact.brand) || drawn.fact.channel.value.length > 8;
}

function strongest(claims: readonly Claim[]): Claim | undefined {
  return claims.toSorted((a, b) => weight(b) - weight(a))[0];
}

function weight({ role, disguised, whole }: Claim): number {
  return (role === undefined ? 0 : 4) + (disguised ? 2 : 0) + (whole ? 1 : 0);
}

/** As the page or the pasted text writes it: capital letters tell something to the eye. */
function seenAs({ channel, account }: Claimant): string {
  return channel.kind === 'name' ? channel.value : (account.handle ?? channel.value);
}

function accused(claimant: Claimant, brand: string, lookalike: Lookalike, registry: Registry): Verdict {
  const { channel } = claimant;
  const name = registry.brand(brand)?.name ?? brand;
  const official = lookalike.fact.printed ?? lookalike.fact.channel.value;
  return {
    kind: 'lookalike',
    channel,
    brand,
    severity: 'danger',
    rule: 'lookalike-account',
    reasons: [{ key: `reason.account-${lookalike.how}`, params: { brand: name, seen: seenAs(claimant), official } }],
    lookalike,
    official: preferring(lookalike.fact, officialFacts(registry, brand, channel.kind)),
  };
}

function preferring(fact: Fact, facts: readonly Fact[]): readonly Fact[] {
  return [fact, ...facts.filter((each) => each !== fact)].slice(0, 3);
}

function accusedOfDisguise(channel: Channel, account: Account, claim: Claim, registry: Registry): Verdict {
  const brand = registry.brand(claim.brand)?.name ?? claim.brand;
  const seen = seenIn(account, claim);
  return {
    kind: 'lookalike',
    channel,
    brand: claim.brand,
    severity: 'danger',
    rule: 'lookalike-account',
    reasons: [{ key: 'reason.disguised-name', params: { brand, seen, name: claim.stem } }],
    official: officialFacts(registry, claim.brand, channel.kind),
  };
}

function seenIn(account: Account, claim: Claim): string {
  const text = claim.from === 'handle' ? account.handle : claim.from === 'name' ? account.name : account.bio;
  return (text ?? '').slice(claim.span.start, claim.span.end);
}

function claimed({ channel, platform, account }: Claimant, claim: Claim, { registry }: Knowledge): Verdict {
  const brand = registry.brand(claim.brand);
  const params = {
    brand: brand?.name ?? claim.brand,
    role: claim.role ?? '',
    seen: account.handle ?? account.name ?? '',
  };
  const shared = { channel, brand: claim.brand, official: officialFacts(registry, claim.brand, channel.kind) };
  const denied = brand?.facts.find((fact) => fact.status === 'denied' && fact.channel.kind === platform);
  if (denied)
    return {
      kind: 'denied',
      ...shared,
      fact: denied,
      severity: 'danger',
      rule: 'denied-channel',
      reasons: [{ key: 'reason.denied-channel', params }],
    };
  return {
    kind: 'claims-brand',
    ...shared,
    severity: 'caution',
    rule: 'claimed-support-account',
    reasons: [{ key: 'reason.claims-support', params }],
  };
}
