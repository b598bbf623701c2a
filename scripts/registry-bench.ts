import { gzipSync } from 'node:zlib';
import { compileRegistry } from '../src/registry/compile.ts';
import { kinds } from '../src/registry/compiled.ts';
import type { CompiledBrand, CompiledFact, CompiledRegistry } from '../src/registry/compiled.ts';
import { openRegistry } from '../src/registry/lookup.ts';
import { plainly } from './plainly.ts';
import type { Channel } from '../src/core/registry-types.ts';

type Kind = (typeof kinds)[number];

const shapes: readonly [kind: Kind, value: (name: string) => string][] = [
  ['domain', (name) => `help.${name}.example`],
  ['email', (name) => `support@mail.${name}.example`],
  ['x', (name) => `${name}_support`],
  ['telegram', (name) => `${name}_official`],
];

/** Prints what a look-up costs at 100 and at 10,000 invented brands, the memory of each, and the true registry's size. */
await plainly(() => {
  const small = measure(100);
  const large = measure(10_000);
  console.log(`10,000 brands cost ${(large / small).toFixed(2)} times what 100 cost (aim: at most 2)`);
  const compiled = compileRegistry();
  const text = JSON.stringify(compiled);
  console.log(`${compiled.brands.length} true brands: ${text.length} bytes, ${gzipSync(text).length} gzip`);
});

/** Nanoseconds a look-up in the quietest round; half of the channels are found. */
function measure(brands: number): number {
  const before = process.memoryUsage().heapUsed;
  const opened = performance.now();
  const registry = openRegistry(synthetic(brands));
  const opening = performance.now() - opened;
  const memory = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  // The same number of distinct channels for both sizes, so that caches of the processor weigh alike.
  const channels = Array.from({ length: 2_000 }, (_, at) => channel((at * 7919) % (brands * 2), at % 4));
  let found = 0;
  const rounds = 200;
  for (const each of channels) found += registry.facts(each).length;
  let cost = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    for (const each of channels) found += registry.facts(each).length;
    cost = Math.min(cost, ((performance.now() - started) * 1e6) / channels.length);
  }
  if (found === 0) throw new Error('the benchmark found nothing');
  console.log(
    `${brands} brands: ${cost.toFixed(0)} ns a look-up, opened in ${opening.toFixed(1)} ms, ${memory.toFixed(1)} MB`,
  );
  return cost;
}

function channel(brand: number, shape: number): Channel {
  const [kind, value] = shapes[shape] ?? ['name', String];
  return { kind, value: value(`brand${brand}`) };
}

function synthetic(count: number): CompiledRegistry {
  const brands = Array.from({ length: count }, (_, at): CompiledBrand => {
    const name = `brand${at}`;
    const fact = (kind: Kind, value: string): CompiledFact => [kinds.indexOf(kind), value, 0, 0, 0, 0, 0];
    const facts = [fact('domain', `${name}.example`), fact('email-domain', `mail.${name}.example`)];
    for (const [kind, value] of shapes) facts.push(fact(kind, value(name)));
    return { id: name, name, names: [], stems: [name], kind: 'exchange', facts };
  });
  return { sources: ['https://brand.example'], dates: ['2026-11-20'], brands };
}
