import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { judge } from '../../src/core/judge.ts';
import type { Brand } from '../../src/core/registry-types.ts';
import type { Knowledge } from '../../src/core/types.ts';
import { disguises } from '../support/account-disguises.ts';
import { registryOf } from '../support/invented.ts';

const knowledge = loadKnowledge();
const { registry } = knowledge;

/** Share of the disguises of `brand` that are warned of when the registry is `known`. */
function caught(brand: Brand, known: Knowledge): { made: number; missed: string[] } {
  const name = brand.names.find((each) => /^[\x20-\x7e]+$/.test(each)) ?? brand.name;
  const accounts = disguises.flatMap((disguise) => {
    const account = disguise.make({ stem: brand.stems[0] ?? brand.id, name });
    return account ? [{ disguise: disguise.name, account }] : [];
  });
  const missed = accounts.filter(({ account }) => {
    const findings = judge({ kind: 'account', site: 'reddit', ...account }, known).findings;
    return !findings.some(({ severity }) => severity !== 'note');
  });
  return {
    made: accounts.length,
    missed: missed.map(({ disguise, account }) => `${brand.id} ${disguise}: ${account.handle} ${account.name ?? ''}`),
  };
}

it('knows forty ways or more', () => expect(disguises.length).toBeGreaterThanOrEqual(40));

it('sees through 97 of 100 disguises of the registry’s brands', () => {
  const results = registry.brands.map((brand) => caught(brand, knowledge));
  const made = results.reduce((sum, result) => sum + result.made, 0);
  const missed = results.flatMap((result) => result.missed);
  expect(made).toBeGreaterThan(300);
  expect(1 - missed.length / made, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
});

it('does as well for a brand that was added with nothing but its name', () => {
  const bare = ['Zorvex', 'Milky Wallet', 'Tandrix', 'Coinharbor', 'Bytemarkt', 'Nuvopay'].map((name): Brand => ({
    kind: 'exchange',
    ambiguous: false,
    id: name.toLowerCase().replace(' ', ''),
    name,
    names: [name],
    stems: [name.toLowerCase().replace(' ', '')],
    stopWords: [],
    facts: [],
  }));
  const results = bare.map((brand) =>
    caught(brand, { ...knowledge, registry: registryOf([...registry.brands, brand]) }),
  );
  const made = results.reduce((sum, result) => sum + result.made, 0);
  const missed = results.flatMap((result) => result.missed);
  expect(made).toBeGreaterThan(200);
  expect(1 - missed.length / made, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
});
