import { parseArgs } from 'node:util';
import { readBrands } from '../src/registry/read-brands.ts';

/** Lists the facts and statements whose source was last read more than `--days` days ago (90), the oldest first. */
const { values } = parseArgs({ options: { days: { type: 'string', default: '90' } } });
const days = Number(values.days);
if (!Number.isInteger(days) || days < 0) {
  console.error(`--days takes a whole number, not "${values.days}"`);
  process.exit(2);
}

const today = Date.now();
const stale = readBrands()
  .flatMap(({ id, brand }) => [
    ...brand.facts.map(({ kind, value, source, checked }) => ({ id, kind, value: value ?? '(none)', source, checked })),
    ...[...brand.neverAsk, ...brand.neverDo, ...brand.responseTimes, ...brand.reportTo].map(
      ({ what, source, checked }) => ({
        id,
        kind: 'statement',
        value: what,
        source,
        checked,
      }),
    ),
  ])
  .map((fact) => ({ ...fact, age: Math.floor((today - Date.parse(fact.checked)) / 86_400_000) }))
  .filter(({ age }) => age > days)
  .toSorted((a, b) => b.age - a.age);

for (const { id, kind, value, source, checked, age } of stale)
  console.log(`${checked}  ${age} d  ${id}  ${kind} ${value}  (${source})`);
console.log(`${stale.length} older than ${days} days`);
