import { parseArgs } from 'node:util';
import { readBrands } from '../src/registry/read-brands.ts';
import { plainly } from './plainly.ts';

const usage = '[--days <whole number>]   lists what was last checked longer ago (90)';

await plainly(() => {
  const { values } = parseArgs({ options: { days: { type: 'string', default: '90' } } });
  if (!/^\d{1,5}$/.test(values.days)) throw new Error(`--days takes a whole number, not "${values.days}"`);
  list(Number(values.days));
}, usage);

/** Lists the facts and statements whose source was last read more than `days` days ago, the oldest first. */
function list(days: number): void {
  const today = Date.now();
  const stale = readBrands()
    .flatMap(({ id, brand }) => [
      ...brand.facts.map((fact) => ({ ...fact, id, what: `${fact.kind} ${fact.value ?? '(none)'}` })),
      ...[...brand.neverAsk, ...brand.neverDo, ...brand.responseTimes, ...brand.reportTo].map((said) => ({
        ...said,
        id,
        what: `statement ${said.what}`,
      })),
    ])
    .map((fact) => ({ ...fact, age: Math.floor((today - Date.parse(fact.checked)) / 86_400_000) }))
    .filter(({ age }) => age > days)
    .toSorted((a, b) => b.age - a.age);
  for (const { id, what, source, checked, age } of stale)
    console.log(`${checked}  ${age} d  ${id}  ${what}  (${source})`);
  console.log(`${stale.length} older than ${days} days`);
}
