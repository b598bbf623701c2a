import type { Registry } from '../../core/registry-types.ts';

/** Size and age of the registry, for "about" lines. `date`: the newest check of any fact, ISO. */
export function summarise(registry: Registry): { brands: number; facts: number; date: string } {
  const facts = registry.brands.flatMap((brand) => brand.facts);
  const date = facts.reduce((newest, fact) => (fact.checked > newest ? fact.checked : newest), '');
  return { brands: registry.brands.length, facts: facts.length, date };
}
