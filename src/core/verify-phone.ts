import type { Fact, Registry } from './registry-types.ts';
import type { Knowledge, ReadPhone } from './types.ts';

/** Countries in which some brand has a number; a number printed without its country is tried in each. */
const countries = new WeakMap<Registry, readonly string[]>();

/** Facts for a number in E.164, or, when it was printed without its country, for the number that it is in any of ours. */
export function phoneFacts(value: string, { registry, readPhone }: Knowledge): readonly Fact[] {
  const exact = registry.facts({ kind: 'phone', value });
  if (exact.length > 0) return exact;
  const readings = value.startsWith('+') ? [readPhone(value)] : atHome(value, registry, readPhone);
  return readings.flatMap((number) => (number === undefined ? [] : registry.facts({ kind: 'phone', value: number })));
}

function atHome(value: string, registry: Registry, readPhone: ReadPhone): readonly (string | undefined)[] {
  return countriesOf(registry).map((country) => readPhone(value, country));
}

function countriesOf(registry: Registry): readonly string[] {
  const known = countries.get(registry);
  if (known) return known;
  const facts = registry.brands.flatMap((brand) => brand.facts).filter(({ channel }) => channel.kind === 'phone');
  const found = [...new Set(['US', ...facts.flatMap(({ country }) => country ?? [])])];
  countries.set(registry, found);
  return found;
}
