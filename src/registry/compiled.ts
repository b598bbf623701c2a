import type { BrandStatements, ChannelKind, Fact, FactRole, FactStatus, FactUse } from '../core/registry-types.ts';

/**
 * The registry as it ships: lists instead of objects, numbers instead of words, each source and date once.
 * Written by `compile.ts`, read by `lookup.ts`; the tables below are the code between them, and the words that a brand file may use.
 */
export type CompiledRegistry = {
  readonly sources: readonly string[];
  readonly dates: readonly string[];
  readonly brands: readonly CompiledBrand[];
};

export type CompiledBrand = {
  readonly id: string;
  readonly name: string;
  /** Every spelling but `name`, which is always one. */
  readonly names: readonly string[];
  readonly stems: readonly string[];
  readonly kind: string;
  readonly group?: string;
  readonly ambiguous?: true;
  readonly ambiguousNames?: readonly string[];
  readonly stopWords?: readonly string[];
  readonly facts: readonly CompiledFact[];
  readonly statements?: BrandStatements;
};

/** kind, value, role (-1: none), status, basis, source, date, and what few facts have. */
export type CompiledFact = readonly [
  kind: number,
  value: string,
  role: number,
  status: number,
  basis: number,
  source: number,
  date: number,
  rest?: FactRest,
];

export type FactRest = {
  readonly replacedBy?: string;
  readonly account?: string;
  readonly use?: FactUse;
  readonly printed?: string;
  readonly country?: string;
  readonly hours?: string;
  readonly wholeHost?: true;
};

/** In the order in which a brand file lists its facts; `schema.ts` puts the pages of a brand before them. */
export const kinds = [
  'domain',
  'email',
  'email-domain',
  'phone',
  'x',
  'x-id',
  'telegram',
  'telegram-id',
  'whatsapp',
  'discord',
  'reddit',
  'youtube',
  'facebook',
  'instagram',
  'linkedin',
  'github',
  'app',
  'extension',
  'handle',
  'url',
] as const satisfies readonly ChannelKind[];
export const roles = [
  'main',
  'support',
  'regional',
  'community',
  'staff',
  'product',
  'marketing',
  'legacy',
] as const satisfies readonly FactRole[];
export const statuses = ['current', 'former', 'denied', 'fake'] as const satisfies readonly FactStatus[];
export const bases = ['brand', 'consensus'] as const satisfies readonly Fact['basis'][];
