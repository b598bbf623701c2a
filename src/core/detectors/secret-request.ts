import { destinationsOf } from '../destinations.ts';
import { officialFacts } from '../official.ts';
import type { BrandId } from '../registry-types.ts';
import type { Ask, AskKind, Severity } from '../types.ts';
import { isTrusted, statedBrand } from './speaks-for.ts';
import type { Detector, Evidence } from './detector.ts';
import { ASK_KINDS } from '../vocabulary.ts';

/** What is lost for good when it is handed over: warned of whoever asks, since genuine accounts are taken over too. */
const GRAVE: ReadonlySet<AskKind> = new Set<AskKind>([
  'seed-phrase',
  'private-key',
  'login-code',
  'remote-access',
  'transfer',
]);

const KEYS: ReadonlySet<AskKind> = new Set<AskKind>(['seed-phrase', 'private-key']);

/** What nobody honest asks for by a side channel; papers and fees go by mail and phone in all sorts of business. */
const SECRET: ReadonlySet<AskKind> = new Set<AskKind>([...GRAVE, 'password', 'wallet-validation']);

/** A message that asks its reader for a secret, for access or for money. */
export const secretRequest: Detector = {
  id: 'secret-request',
  detect(subject, evidence, knowledge) {
    if (subject.kind !== 'message' || subject.direction === 'out' || evidence.asks.length === 0) return undefined;
    const claimed = evidence.speaker?.claims.some((claim) => claim.role !== undefined) ?? false;
    const imitates = evidence.speaker?.verdict.kind === 'lookalike';
    const unknown = destinationsOf(evidence, knowledge, 'unlisted', 'anybody');
    const fake = destinationsOf(evidence, knowledge, 'false').length > 0;
    const anybody = destinationsOf(evidence, knowledge, 'anybody').length > 0;
    const offered = evidence.question?.findable ?? false;
    const brand = statedBrand(evidence);
    const circumstances = {
      claimed: claimed || imitates || fake,
      foreign: unknown.length > 0,
      paged: unknown.some(({ channel }) => channel.kind === 'domain' || channel.kind === 'url'),
      anybody,
      offered,
      stated: brand !== undefined,
    };
    // The kinds are listed by what is lost: of two asks the graver is the one to speak of.
    const graded = evidence.asks
      .toSorted((a, b) => ASK_KINDS.indexOf(a.kind) - ASK_KINDS.indexOf(b.kind))
      .map((ask) => ({ ask, severity: severityOf(ask, evidence, circumstances) }));
    const worst =
      graded.find(({ severity }) => severity === 'danger') ?? graded.find(({ severity }) => severity === 'caution');
    if (!worst?.severity) return undefined;
    return {
      severity: worst.severity,
      rule: 'secret-request',
      ...withBrand(brand),
      reasons: [{ key: `reason.asks-${worst.ask.kind}` }],
      evidence: graded.filter(({ severity }) => severity !== undefined).map(({ ask }) => ask.span),
      official: officialFacts(knowledge.registry, brand),
    };
  },
};

/** `claimed`: under a brand's name without being the brand. `foreign`, `anybody`: where it leads. */
type Circumstances = {
  readonly claimed: boolean;
  readonly foreign: boolean;
  readonly anybody: boolean;
  /** It answers somebody who names a brand or looks for help. */
  readonly offered: boolean;
  /** One of the places where it leads is a page. */
  readonly paged: boolean;
  /** It names a brand, or its writer does. */
  readonly stated: boolean;
};

function severityOf(ask: Ask, evidence: Evidence, circumstances: Circumstances): Severity | undefined {
  const { claimed, foreign, anybody, offered, stated, paged } = circumstances;
  if (ask.weak !== true) return GRAVE.has(ask.kind) || !isTrusted(evidence.speaker) ? 'danger' : undefined;
  if (isTrusted(evidence.speaker)) return undefined;
  // An answer raises nothing alone, only together with a destination that is not the brand's.
  if (claimed || ((anybody || (offered && foreign)) && GRAVE.has(ask.kind))) return 'danger';
  // No page of a stranger is a place for them, whatever it is called.
  if (paged && KEYS.has(ask.kind)) return 'danger';
  return foreign && (stated || paged || SECRET.has(ask.kind)) ? 'caution' : undefined;
}

function withBrand(brand: BrandId | undefined): { brand?: BrandId } {
  return brand === undefined ? {} : { brand };
}
