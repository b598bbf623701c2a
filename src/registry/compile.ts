import type { BrandStatements, FactUse, Statement } from '../core/registry-types.ts';
import { bases, kinds, roles, statuses } from './compiled.ts';
import type { CompiledBrand, CompiledFact, CompiledRegistry, FactRest } from './compiled.ts';
import { duplicateChannels } from './duplicates.ts';
import { readBrands } from './read-brands.ts';
import type { BrandSource } from './read-brands.ts';
import { FACT_USES } from './schema.ts';
import type { BrandFile, FactEntry, FactKind } from './schema.ts';
import { isSharedHost } from './shared-host.ts';

export type CompileOptions = {
  /** The folder of brand files; `data/brands` when absent. */
  readonly dir?: string;
};

/** Reads, validates and packs the brand files. Throws an `Error` that names file, path and reason. */
export function compileRegistry({ dir }: CompileOptions = {}): CompiledRegistry {
  const brands = readBrands(dir);
  const doubled = duplicateChannels(brands);
  if (doubled.length > 0) throw new Error(`One channel, two entries:\n${doubled.join('\n')}`);
  const sourceTable = table();
  const dateTable = table();
  const packed = brands.map((brand) => packBrand(brand, sourceTable, dateTable));
  return { sources: sourceTable.values, dates: dateTable.values, brands: packed };
}

type Table = { readonly values: string[]; index(value: string): number };

function table(): Table {
  const values: string[] = [];
  const known = new Map<string, number>();
  return {
    values,
    index(value) {
      const at = known.get(value) ?? values.push(value) - 1;
      known.set(value, at);
      return at;
    },
  };
}

function packBrand({ id, brand }: BrandSource, sources: Table, dates: Table): CompiledBrand {
  const pack = (fact: FactEntry): CompiledFact => packFact(fact, sources.index(fact.source), dates.index(fact.checked));
  return {
    id,
    name: brand.name,
    names: brand.names.filter((name) => name !== brand.name),
    stems: brand.stems,
    kind: brand.kind,
    ...(brand.group && { group: brand.group }),
    ...(brand.ambiguous && { ambiguous: brand.ambiguous }),
    ...(brand.ambiguousNames && { ambiguousNames: brand.ambiguousNames }),
    ...(brand.stopWords && { stopWords: brand.stopWords }),
    facts: brand.facts.filter((fact) => fact.kind !== 'anti-phishing-code').map(pack),
    statements: statements(brand),
  };
}

function isUse(kind: FactKind): kind is FactUse {
  return FACT_USES.some((use) => use === kind);
}

function packFact(fact: FactEntry, source: number, date: number): CompiledFact {
  const packed = [
    kinds.indexOf(channelKind(fact.kind)),
    fact.value ?? '',
    fact.role ? roles.indexOf(fact.role) : -1,
    statuses.indexOf(fact.status),
    bases.indexOf(fact.basis),
    source,
    date,
  ] as const;
  const rest = packRest(fact);
  return Object.keys(rest).length > 0 ? [...packed, rest] : packed;
}

function channelKind(kind: FactKind): (typeof kinds)[number] {
  if (isUse(kind) || kind === 'anti-phishing-code') return 'url';
  return kind;
}

function packRest(fact: FactEntry): FactRest {
  const shared = fact.value !== undefined && hostLike.has(fact.kind) && isSharedHost(fact.value);
  return {
    ...(fact.replacedBy && { replacedBy: fact.replacedBy }),
    ...(fact.account && { account: fact.account }),
    ...(isUse(fact.kind) && { use: fact.kind }),
    ...(fact.printed && { printed: fact.printed }),
    ...(fact.country && { country: fact.country }),
    ...(fact.hours && { hours: fact.hours }),
    ...(shared && { wholeHost: true }),
  };
}

const hostLike: ReadonlySet<FactKind> = new Set(['domain', 'email-domain']);

function statements(brand: BrandFile): BrandStatements {
  const code = brand.facts.find((fact) => fact.kind === 'anti-phishing-code');
  return {
    neverAsk: brand.neverAsk.map(statement),
    neverDo: brand.neverDo.map(statement),
    responseTimes: brand.responseTimes.map(statement),
    reportTo: brand.reportTo.map(statement),
    antiPhishingCode: code && statement({ what: code.note ?? '', ...code }),
  };
}

function statement({ what, basis, source, checked }: Statement): Statement {
  return { what, basis, source, checked };
}
