import type { Brand, Fact } from '../../src/core/registry-types.ts';

/** A fact of the invented brand "Acme": current, by the brand's own word, unless said otherwise. */
export function fact(kind: Fact['channel']['kind'], value: string, rest: Partial<Fact> = {}): Fact {
  return {
    brand: 'acme',
    channel: { kind, value },
    role: 'support',
    status: 'current',
    basis: 'brand',
    source: 'https://acme.example/contact',
    checked: '2026-11-20',
    replacedBy: undefined,
    ...rest,
  };
}

export function brand(facts: readonly Fact[], rest: Partial<Brand> = {}): Brand {
  return {
    id: 'acme',
    name: 'Acme',
    names: ['Acme'],
    stems: ['acme'],
    ambiguous: false,
    stopWords: [],
    facts,
    ...rest,
  };
}
