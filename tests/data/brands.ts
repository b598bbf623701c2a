import { readBrands } from '../../src/registry/read-brands.ts';
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { brandFile } from '../../src/registry/schema.ts';
import type { FactEntry } from '../../src/registry/schema.ts';

/** All brand files. `COUNTERSIGN_BRANDS_DIR` points the same rules at another folder, for files that are not ready yet. */
const dir = process.env['COUNTERSIGN_BRANDS_DIR'];
export const folder = dir === undefined ? {} : { dir };
export const brands = readBrands(dir);

export const sound = {
  kind: 'domain',
  value: 'acme.example',
  role: 'main',
  status: 'current',
  basis: 'brand',
  source: 'https://acme.example/contact',
  checked: '2026-11-20',
} as const satisfies FactEntry;

/** An invented brand that breaks no rule but the one under test, so that every rule is seen to notice. */
export function invented(changes: object = {}, id = 'acme'): BrandSource {
  const file = {
    name: 'Acme',
    kind: 'exchange',
    names: ['Acme'],
    stems: ['acme'],
    facts: [sound],
    neverAsk: [],
    neverDo: [],
    responseTimes: [],
    reportTo: [],
    ...changes,
  };
  return { id, file: `${id}.json`, text: '', brand: brandFile.parse(file) };
}

/** Every fact of every brand with the words that a failing rule prints. */
export function allFacts(
  sources: readonly BrandSource[],
): readonly { where: string; fact: FactEntry; source: BrandSource }[] {
  return sources.flatMap((source) =>
    source.brand.facts.map((fact) => ({ where: `${source.id}: ${fact.kind} ${fact.value ?? '(none)'}`, fact, source })),
  );
}

/** Everything that carries a source: facts and the brand's statements. */
export function allEvidence(
  sources: readonly BrandSource[],
): readonly { where: string; id: string; basis: string; source: string; checked: string; value: string | undefined }[] {
  return sources.flatMap(({ id, brand }) => [
    ...brand.facts.map(({ kind, value, basis, source, checked }) => ({
      where: `${id}: ${kind} ${value ?? '(none)'}`,
      id,
      basis,
      source,
      checked,
      value,
    })),
    ...[...brand.neverAsk, ...brand.neverDo, ...brand.responseTimes, ...brand.reportTo].map((statement) => ({
      ...statement,
      where: `${id}: ${statement.what}`,
      id,
      value: undefined,
    })),
  ]);
}
