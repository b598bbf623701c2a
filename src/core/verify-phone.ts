import type { Fact, Registry } from './registry-types.ts';

const indexes = new WeakMap<Registry, ReadonlyMap<string, readonly Fact[]>>();
/** Enough of a number's end to file it by; the rest is compared. */
const TAIL = 7;

/** Facts for a number in E.164, or, when it was printed without its country, for every number that ends so. */
export function phoneFacts(value: string, registry: Registry): readonly Fact[] {
  const exact = registry.facts({ kind: 'phone', value });
  if (exact.length > 0 || value.startsWith('+')) return exact;
  const national = value.replace(/^0+/, '');
  if (national.length < TAIL + 1) return [];
  const filed = indexOf(registry).get(national.slice(-TAIL)) ?? [];
  // What stands before it can only be a country code: "+", one to three digits.
  return filed.filter(({ channel }) => channel.value.endsWith(national) && channel.value.length - national.length <= 4);
}

function indexOf(registry: Registry): ReadonlyMap<string, readonly Fact[]> {
  const known = indexes.get(registry);
  if (known) return known;
  const index = new Map<string, Fact[]>();
  for (const fact of registry.brands.flatMap((brand) => brand.facts)) {
    if (fact.channel.kind !== 'phone' || fact.status === 'denied') continue;
    const key = fact.channel.value.slice(-TAIL);
    index.set(key, [...(index.get(key) ?? []), fact]);
  }
  indexes.set(registry, index);
  return index;
}
