import { destinationsOf } from '../destinations.ts';
import { officialFacts } from '../official.ts';
import type { BrandId } from '../registry-types.ts';
import type { Ask, AskKind, Severity } from '../types.ts';
import { isTrusted, statedBrand } from './speaks-for.ts';
import type { Detector, Evidence } from './detector.ts';

/** What is lost for good when it is handed over: warned of whoever asks, since genuine accounts are taken over too. */
const GRAVE: ReadonlySet<AskKind> = new Set<AskKind>([
  'seed-phrase',
  'private-key',
  'login-code',
  'remote-access',
  'transfer',
]);

/** A message that asks its reader for a secret, for access or for money. */
export const secretRequest: Detector = {
  id: 'secret-request',
  detect(subject, evidence, knowledge) {
    if (subject.kind !== 'message' || subject.direction === 'out' || evidence.asks.length === 0) return undefined;
    const claimed = evidence.speaker?.claims.some((claim) => claim.role !== undefined) ?? false;
    const foreign = destinationsOf(evidence, knowledge, 'unlisted', 'anybody').length > 0;
    const fake = destinationsOf(evidence, knowledge, 'false').length > 0;
    const anybody = destinationsOf(evidence, knowledge, 'anybody').length > 0;
    const graded = evidence.asks.map((ask) => ({
      ask,
      severity: severityOf(ask, evidence, { claimed: claimed || fake, foreign, anybody }),
    }));
    const worst =
      graded.find(({ severity }) => severity === 'danger') ?? graded.find(({ severity }) => severity === 'caution');
    if (!worst?.severity) return undefined;
    const brand = statedBrand(evidence);
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

/** `claimed`: under a brand's name without being the brand. The others: where it leads. */
type Circumstances = { readonly claimed: boolean; readonly foreign: boolean; readonly anybody: boolean };

function severityOf(ask: Ask, evidence: Evidence, { claimed, foreign, anybody }: Circumstances): Severity | undefined {
  if (ask.weak !== true) return GRAVE.has(ask.kind) || !isTrusted(evidence.speaker) ? 'danger' : undefined;
  if (isTrusted(evidence.speaker)) return undefined;
  if (claimed || (anybody && GRAVE.has(ask.kind))) return 'danger';
  return foreign ? 'caution' : undefined;
}

function withBrand(brand: BrandId | undefined): { brand?: BrandId } {
  return brand === undefined ? {} : { brand };
}
