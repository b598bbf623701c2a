import { expect, it } from 'vitest';
import { readClaims } from '../../src/core/claim.ts';
import type { Brand, Registry } from '../../src/core/registry-types.ts';
import type { Knowledge } from '../../src/core/types.ts';
import { compileRegistry } from '../../src/registry/compile.ts';
import { compileWords } from '../../src/registry/compile-words.ts';
import { openRegistry } from '../../src/registry/lookup.ts';
import { folder } from './brands.ts';

const shipped = { registry: openRegistry(compileRegistry(folder)), words: compileWords() };

/** Written as accounts write it, with a role word of the same script beside it, every name claims its brand alone. */
function problems({ registry, words }: Pick<Knowledge, 'registry' | 'words'>): readonly string[] {
  return registry.brands.flatMap(({ id, names }) =>
    names
      .map((name) => ({
        name,
        claimed: readClaims(`${name}${roleFor(name)}`, 'name', { registry, words }).map(({ brand }) => brand),
      }))
      .filter(({ claimed }) => claimed.length !== 1 || claimed[0] !== id)
      .map(({ name, claimed }) => `${id}: "${name}" claims ${claimed.join(', ') || 'nothing'}`),
  );
}

function roleFor(name: string): string {
  return /\p{Script=Han}$/u.test(name) ? '客服' : ' support';
}

function invented(names: readonly string[], stopWords: readonly string[]): Registry {
  const brand: Brand = { id: 'acme', name: 'Acme', names, stems: ['acme'], ambiguous: false, stopWords, facts: [] };
  return { ...openRegistry({ sources: [], dates: [], brands: [] }), brands: [brand] };
}

it('lets every name of every brand be heard, in every script, and as no other brand', () => {
  expect(shipped.registry.brands.length).toBeGreaterThan(100);
  expect(problems(shipped)).toEqual([]);
});

it('notices a name that another word silences', () => {
  const { words } = shipped;
  expect(problems({ registry: invented(['Acme', '艾克米'], []), words })).toEqual([]);
  expect(problems({ registry: invented(['Acme'], ['support']), words })).toEqual(['acme: "Acme" claims nothing']);
});
