import { expect, it } from 'vitest';
import { compileRegistry } from '../../src/registry/compile.ts';
import { openRegistry } from '../../src/registry/lookup.ts';

const registry = openRegistry(compileRegistry());
const facts = registry.brands.flatMap((brand) => brand.facts).filter(({ status }) => status !== 'denied');

it('finds every channel of the registry, with its source and day', () => {
  expect(facts.length).toBeGreaterThan(150);
  for (const fact of facts) {
    expect(registry.facts(fact.channel), `${fact.brand} ${fact.channel.value}`).toContain(fact);
    expect(fact.source).toBeTruthy();
    expect(fact.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

it('finds a true channel under its own brand before any other', () => {
  const truths = facts.filter(({ status }) => status !== 'fake');
  expect(truths.length).toBeGreaterThan(150);
  for (const { brand, channel, status } of truths) {
    expect(registry.facts(channel)[0]).toMatchObject({ brand, channel, status });
  }
});
