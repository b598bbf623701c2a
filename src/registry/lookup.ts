import { ACCOUNT_KINDS } from '../core/platforms.ts';
import type { Brand, Channel, ChannelKind, Fact, Registry } from '../core/registry-types.ts';
import { bases, kinds, roles, statuses } from './compiled.ts';
import type { CompiledBrand, CompiledFact, CompiledRegistry } from './compiled.ts';

/**
 * Opens a compiled registry: each look-up costs one `Map` access a candidate, whatever the number of brands.
 * Total for any channel; facts come the most specific first, and for one key `current` before `former` before `fake`.
 */
export function openRegistry(compiled: CompiledRegistry): Registry {
  const brands = compiled.brands.map((brand) => unpackBrand(brand, compiled));
  const byId = new Map(brands.map((brand) => [brand.id, brand]));
  const index = indexFacts(brands);
  return {
    brands,
    brand: (id) => byId.get(id),
    facts: (channel) => find(index, channel),
  };
}

/** A map a kind, so that a look-up joins no strings. */
type Index = ReadonlyMap<ChannelKind, ReadonlyMap<string, readonly Fact[]>>;
const none: readonly Fact[] = [];

function unpackBrand(packed: CompiledBrand, compiled: CompiledRegistry): Brand {
  return {
    id: packed.id,
    name: packed.name,
    names: [packed.name, ...packed.names],
    stems: packed.stems,
    ambiguous: packed.ambiguous === true,
    ambiguousNames: packed.ambiguousNames,
    stopWords: packed.stopWords ?? [],
    facts: packed.facts.map((fact) => unpackFact(packed.id, fact, compiled)),
    kind: packed.kind,
    group: packed.group,
    statements: packed.statements,
  };
}

function unpackFact(brand: string, packed: CompiledFact, compiled: CompiledRegistry): Fact {
  const [kind, value, role, status, basis, source, date, rest] = packed;
  return {
    brand,
    channel: { kind: kinds[kind] ?? 'name', value },
    role: roles[role],
    status: statuses[status] ?? 'current',
    basis: bases[basis] ?? 'consensus',
    source: compiled.sources[source],
    checked: compiled.dates[date] ?? '',
    replacedBy: undefined,
    ...rest,
  };
}

function indexFacts(brands: readonly Brand[]): Index {
  const index = new Map<ChannelKind, Map<string, Fact[]>>();
  for (const fact of brands.flatMap((brand) => brand.facts)) {
    if (fact.status === 'denied') continue;
    const { kind, value } = fact.channel;
    const ofKind = index.get(kind) ?? new Map<string, Fact[]>();
    index.set(kind, ofKind);
    const at = key(kind, value);
    const known = ofKind.get(at);
    if (known) known.push(fact);
    else ofKind.set(at, [fact]);
  }
  for (const ofKind of index.values()) for (const facts of ofKind.values()) facts.sort(byRank);
  return index;
}

function byRank(a: Fact, b: Fact): number {
  return statuses.indexOf(a.status) - statuses.indexOf(b.status);
}

/** Only Discord's invite codes tell capital letters from small ones. */
function key(kind: ChannelKind, value: string): string {
  return kind === 'discord' ? value : value.toLowerCase();
}

function exactly(index: Index, kind: ChannelKind, value: string): readonly Fact[] {
  return index.get(kind)?.get(key(kind, value)) ?? none;
}

function find(index: Index, { kind, value }: Channel): readonly Fact[] {
  if (kind === 'domain' || kind === 'email-domain') return byHost(index, kind, value);
  if (kind === 'email') return byEmail(index, value);
  if (kind === 'url') return byUrl(index, value);
  if (kind === 'handle') return ACCOUNT_KINDS.flatMap((platform) => exactly(index, platform, value)).toSorted(byRank);
  const exact = exactly(index, kind, value);
  return ACCOUNT_KINDS.includes(kind) ? [...exact, ...exactly(index, 'handle', value)] : exact;
}

function byHost(index: Index, kind: 'domain' | 'email-domain', host: string): readonly Fact[] {
  const ofKind = index.get(kind);
  const small = host.toLowerCase();
  const found = [...(ofKind?.get(small) ?? none)];
  for (let dot = small.indexOf('.'); dot !== -1; dot = small.indexOf('.', dot + 1)) {
    for (const fact of ofKind?.get(small.slice(dot + 1)) ?? none) if (fact.wholeHost !== true) found.push(fact);
  }
  return found;
}

function byEmail(index: Index, address: string): readonly Fact[] {
  const host = address.slice(address.lastIndexOf('@') + 1);
  const found = [...exactly(index, 'email', address), ...byHost(index, 'email-domain', host)];
  return found.length > 0 ? found : byHost(index, 'domain', host);
}

function byUrl(index: Index, address: string): readonly Fact[] {
  const exact = exactly(index, 'url', address);
  const host = /^https?:\/\/([^/?#:@]+)(?::\d+)?(?:[/?#]|$)/i.exec(address)?.[1];
  return host === undefined ? exact : [...exact, ...byHost(index, 'domain', host)];
}
