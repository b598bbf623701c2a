import type { Brand, BrandId, ChannelKind, Fact, Registry } from './registry-types.ts';

const MOST = 3;

/**
 * What to use instead, best first, at most three: support before main, the same platform first, the brand's own word
 * before a consensus of lists, one fact a kind.
 */
export function officialFacts(registry: Registry, id: BrandId | undefined, like?: ChannelKind): readonly Fact[] {
  const brand = id === undefined ? undefined : registry.brand(id);
  if (!brand) return [];
  const known = remembered.get(brand) ?? new Map<ChannelKind | undefined, readonly Fact[]>();
  remembered.set(brand, known);
  const chosen = known.get(like) ?? choose(brand, like);
  known.set(like, chosen);
  return chosen;
}

const remembered = new WeakMap<Brand, Map<ChannelKind | undefined, readonly Fact[]>>();

function choose(brand: Brand, like: ChannelKind | undefined): readonly Fact[] {
  const ranked = brand.facts.filter(isReachable).toSorted((a, b) => score(b, like) - score(a, like));
  const chosen: Fact[] = [];
  for (const fact of ranked) {
    if (chosen.length < MOST && !chosen.some(({ channel }) => channel.kind === fact.channel.kind)) chosen.push(fact);
  }
  return chosen;
}

/** The brand's main domain: what a look-alike host pretends to be. */
export function mainDomain(brand: Brand): Fact | undefined {
  if (!mains.has(brand)) mains.set(brand, findMain(brand));
  return mains.get(brand);
}

const mains = new WeakMap<Brand, Fact | undefined>();

function findMain(brand: Brand): Fact | undefined {
  return brand.facts
    .filter((fact) => fact.channel.kind === 'domain' && fact.status === 'current')
    .toSorted((a, b) => domainScore(b) - domainScore(a))[0];
}

function domainScore(fact: Fact): number {
  return (fact.role === 'main' ? 4 : 0) + (fact.basis === 'brand' ? 2 : 0) - fact.channel.value.length / 100;
}

function isReachable(fact: Fact): boolean {
  return fact.status === 'current' && !UNREACHABLE.has(fact.channel.kind);
}

/** Facts that identify but cannot be written to or opened by a person. */
const UNREACHABLE: ReadonlySet<ChannelKind> = new Set<ChannelKind>([
  'x-id',
  'telegram-id',
  'email-domain',
  'app',
  'extension',
  'github',
  'name',
]);

const USES: Readonly<Record<string, number>> = {
  'help-centre': 60,
  'live-chat': 50,
  'ticket-form': 45,
  'verify-page': 20,
};

function score(fact: Fact, like: ChannelKind | undefined): number {
  const { channel, role, basis, use } = fact;
  return (
    (role === 'support' ? 40 : 0) +
    (use === undefined ? 0 : (USES[use] ?? 0)) +
    (channel.kind === like ? 30 : 0) +
    (role === 'main' ? 10 : 0) +
    (channel.kind === 'domain' ? 5 : 0) +
    (basis === 'brand' ? 3 : 0) -
    (role === 'community' || role === 'marketing' || role === 'staff' ? 30 : 0) -
    channel.value.length / 1000
  );
}
