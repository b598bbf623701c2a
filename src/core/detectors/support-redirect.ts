import { destinationsOf } from '../destinations.ts';
import { officialFacts } from '../official.ts';
import { readText } from '../read-text.ts';
import { readSignals, type Signals } from '../signals.ts';
import type { Finding, Knowledge, Reason, Span } from '../types.ts';
import { isTrusted, statedBrand } from './speaks-for.ts';
import type { Destination, Detector, Evidence } from './detector.ts';

/** A warning stands within so many units of what it warns of. */
const AROUND = 100;

type Grade = { readonly severity: 'danger' | 'caution'; readonly reason: Reason; readonly evidence: readonly Span[] };

/** Help that leads away: a support noun or a brand's name with a destination that is not the brand's. */
export const supportRedirect: Detector = {
  id: 'support-redirect',
  detect(subject, evidence, knowledge): Finding | undefined {
    if (subject.kind !== 'message' || subject.direction === 'out' || isTrusted(evidence.speaker)) return undefined;
    const signals = readSignals(evidence.text, knowledge.words.asks);
    const grade = byDestination(signals, evidence, knowledge) ?? byStaging(signals, evidence);
    if (!grade) return undefined;
    const brand = statedBrand(evidence);
    return {
      severity: grade.severity,
      rule: 'support-redirect',
      ...(brand === undefined ? {} : { brand }),
      reasons: [grade.reason],
      evidence: grade.evidence,
      official: officialFacts(knowledge.registry, brand),
    };
  },
};

function byDestination(signals: Signals, evidence: Evidence, knowledge: Knowledge): Grade | undefined {
  const help = signals.support ?? signals.theatre;
  const [fake] = destinationsOf(evidence, knowledge, 'false');
  if (fake && (help || signals.reach))
    return graded('danger', 'reason.leads-to-false-channel', fake, help ?? signals.reach);
  const [anybody] = destinationsOf(evidence, knowledge, 'anybody');
  const [contact] = destinationsOf(evidence, knowledge, 'anybody', 'unlisted');
  const branded =
    evidence.mentions.length > 0 ||
    (evidence.speaker?.claims.length ?? 0) > 0 ||
    evidence.destinations.some(({ verdict }) => verdict.kind === 'claims-brand');
  if (anybody && help && (branded || (signals.theatre && signals.reach))) {
    const severity = branded && signals.theatre && signals.reach ? 'danger' : 'caution';
    return graded(severity, 'reason.support-anywhere', anybody, help);
  }
  const named =
    contact && evidence.destinations.find((each) => claimsSupport(each) && isOffered(each, evidence, knowledge));
  if (named) return graded('caution', 'reason.support-elsewhere', named, help ?? signals.reach);
  if (anybody && branded && signals.reach && signals.apart)
    return graded('caution', 'reason.support-elsewhere', anybody, signals.reach);
  const byPhone = contact?.channel.kind === 'phone';
  const turns = signals.reach !== undefined || (byPhone && branded);
  if (!contact || !turns || !(help ?? (branded && signals.threat))) return undefined;
  if (!branded && !signals.theatre && !(byPhone && signals.topic)) return undefined;
  return graded('caution', 'reason.support-elsewhere', contact, help);
}

/** Its own name says that it is a brand's help, and the registry does not know it. */
function claimsSupport({ verdict }: Destination): boolean {
  return verdict.kind === 'claims-brand' && verdict.severity === 'caution';
}

/** Named as a place to turn to: not warned of, not asked about. */
function isOffered({ span }: Destination, { text }: Evidence, { words }: Knowledge): boolean {
  if (!span) return true;
  if (/^[^.!\n。！]{0,200}[?？؟]/.test(text.slice(span.end))) return false;
  const around = readText(text, words.asks)
    .sentences.flat()
    .filter(({ start, end }) => start - span.end < AROUND && span.start - end < AROUND);
  const before = around.findLast(({ end }) => end <= span.start);
  return before?.mood.denied !== true && around.every(({ mood }) => !mood.told);
}

/** Without a destination yet: somebody who presents themselves as support, or presses the reader, or stages a ticket. */
function byStaging(signals: Signals, evidence: Evidence): Grade | undefined {
  const branded = evidence.mentions.length > 0;
  const apart = evidence.moves.some(
    ({ kind }) => kind === 'direct-message' || kind === 'whatsapp' || kind === 'telegram',
  );
  if (signals.introduction && signals.threat && namedBy(signals.introduction, evidence))
    return plain('reason.presents-as-support', signals.introduction);
  const away = evidence.moves.some(({ kind }) => kind === 'whatsapp' || kind === 'telegram' || kind === 'app');
  if (signals.introduction && apart && namedBy(signals.introduction, evidence))
    return plain('reason.presents-as-support', signals.introduction);
  if (signals.persona && apart && signals.topic) return plain('reason.presents-as-support', signals.persona);
  if (signals.persona && (branded || signals.threat || signals.theatre))
    return plain('reason.presents-as-support', signals.persona);
  if (branded && signals.support && signals.reach && away) return plain('reason.presents-as-support', signals.support);
  if (signals.stages >= 2 && signals.reach) return plain('reason.staged-support', signals.theatre);
  // One threat with an ask or an offer of help; without either, several threats and a thing to do.
  const helped = signals.support !== undefined || signals.pressures >= 2;
  const pressed = evidence.asks.length > 0 || (signals.reach && signals.topic && helped);
  if (signals.threat && pressed) return plain('reason.presses', signals.threat);
  return undefined;
}

/** A brand's name follows the introduction: "this is Anna from Kraken". */
function namedBy(introduction: Span, evidence: Evidence): boolean {
  return evidence.mentions.some(({ span }) => span.start >= introduction.end && span.start - introduction.end < 40);
}

function plain(key: Reason['key'], span: Span | undefined): Grade {
  return { severity: 'caution', reason: { key }, evidence: span ? [span] : [] };
}

function graded(severity: Grade['severity'], key: Reason['key'], to: Destination, help: Span | undefined): Grade {
  const spans = [help, to.span].filter((span) => span !== undefined);
  return { severity, reason: { key, params: { channel: to.channel.value } }, evidence: spans };
}
