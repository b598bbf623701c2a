import { expect, it } from 'vitest';
import { fold } from '../../src/core/text.ts';
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { brands, invented } from './brands.ts';

/** Folded names and stems of all brands with the brands that claim them; spaces and punctuation do not tell apart. */
function claims(sources: readonly BrandSource[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, brand } of sources) {
    for (const name of [...brand.names, ...brand.stems]) {
      const key = fold(name).text.replaceAll(/[^\p{L}\p{N}]/gu, '');
      found.set(key, (found.get(key) ?? new Set()).add(id));
    }
  }
  return found;
}

function problems(sources: readonly BrandSource[]): readonly string[] {
  const shared = [...claims(sources)]
    .filter(([, ids]) => ids.size > 1)
    .map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
  const nameless = sources
    .filter(({ brand }) => !brand.names.includes(brand.name))
    .map(({ id }) => `${id}: names lack name`);
  const doubled = sources
    .filter(({ brand }) => new Set(brand.names).size < brand.names.length)
    .map(({ id }) => `${id}: a name twice`);
  return [...shared, ...nameless, ...doubled];
}

it('lets every name and stem reach its brand and no other', () => {
  expect(claims(brands).size).toBeGreaterThan(40);
  expect(problems(brands)).toEqual([]);
});

it('notices a name of two brands and a brand without its own name', () => {
  expect(
    problems([invented(), invented({ name: 'Bolt', names: ['Bolt', 'A C M E'], stems: ['bolt'] }, 'bolt')]),
  ).toEqual(['acme: acme, bolt']);
  expect(problems([invented({ name: 'Acme Ltd' })])).toEqual(['acme: names lack name']);
});
