import { gzipSync } from 'node:zlib';
import { compileRegistry } from '../src/registry/compile.ts';
import { statuses } from '../src/registry/compiled.ts';
import { readBrands } from '../src/registry/read-brands.ts';
import { FACT_KINDS } from '../src/registry/schema.ts';

/** Prints what the registry covers: facts per kind, status and basis, and its size as shipped. */
const brands = readBrands();
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

const statements = brands.map(({ brand }) => ({
  neverAsk: brand.neverAsk.length,
  neverDo: brand.neverDo.length,
  responseTimes: brand.responseTimes.length,
  reportTo: brand.reportTo.length,
}));
console.table(
  ['neverAsk', 'neverDo', 'responseTimes', 'reportTo'].map((field) => ({
    field,
    statements: statements.reduce(
      (sum, counts) => sum + (Object.entries(counts).find(([name]) => name === field)?.[1] ?? 0),
      0,
    ),
    brands: statements.filter((counts) => Object.entries(counts).some(([name, count]) => name === field && count > 0))
      .length,
  })),
);

const size = gzipSync(JSON.stringify(compileRegistry())).length;
console.log(`${brands.length} brands, ${facts.length} facts; ${size} bytes gzip`);
