import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compileRegistry } from '../src/registry/compile.ts';
import { statuses } from '../src/registry/compiled.ts';
import { gapRows } from '../src/registry/gaps.ts';
import { readBrands } from '../src/registry/read-brands.ts';
import { FACT_KINDS } from '../src/registry/schema.ts';
import type { BrandSource } from '../src/registry/read-brands.ts';
import { plainly } from './plainly.ts';

const usage = '[--gaps]   prints instead, for data/README.md, what no source was found for';

/** Prints what the registry covers: facts per kind, status and basis, and its size as shipped. */
await plainly(() => {
  const { values } = parseArgs({ options: { gaps: { type: 'boolean' } } });
  const brands = readBrands();
  if (values.gaps) return console.log(gapRows(brands).join('\n'));
  printFacts(brands);
  printStatements(brands);
  const facts = brands.reduce((sum, { brand }) => sum + brand.facts.length, 0);
  const size = gzipSync(JSON.stringify(compileRegistry())).length;
  console.log(`${brands.length} brands, ${facts} facts; ${size} bytes gzip`);
}, usage);

function printFacts(brands: readonly BrandSource[]): void {
  const facts = brands.flatMap(({ id, brand }) => brand.facts.map((fact) => ({ ...fact, id })));
  const rows = FACT_KINDS.flatMap((kind) => {
    const ofKind = facts.filter((fact) => fact.kind === kind);
    if (ofKind.length === 0) return [];
    return [
      {
        kind,
        facts: ofKind.length,
        brands: new Set(ofKind.map(({ id }) => id)).size,
        official: ofKind.filter(({ status, basis }) => status === 'current' && basis === 'brand').length,
        listed: ofKind.filter(({ status, basis }) => status === 'current' && basis === 'consensus').length,
        ...Object.fromEntries(
          statuses.slice(1).map((status) => [status, ofKind.filter((fact) => fact.status === status).length]),
        ),
      },
    ];
  });
  console.table(rows);
}

function printStatements(brands: readonly BrandSource[]): void {
  const fields = ['neverAsk', 'neverDo', 'responseTimes', 'reportTo'] as const;
  console.table(
    fields.map((field) => {
      const counts = brands.map(({ brand }) => brand[field].length).filter((count) => count > 0);
      return { field, statements: counts.reduce((sum, count) => sum + count, 0), brands: counts.length };
    }),
  );
}
