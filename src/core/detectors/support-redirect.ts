import { destinationsOf } from '../destinations.ts';
import { officialFacts } from '../official.ts';
import { readTextAnyway } from '../read-text.ts';
import { readSignals, type Signals } from '../signals.ts';
import type { Finding, Knowledge, MoveKind, Reason, Span } from '../types.ts';
import { stagingOf } from './staged-support.ts';
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
    const grade = byDestination(signals, evidence, knowledge) ?? staged(signals, evidence, knowledge);
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
  const branded = isBranded(evidence);
  if (anybody && help && (branded || (signals.theatre && signals.reach))) {
    const severity = branded && signals.theatre && signals.reach ? 'danger' : 'caution';
    return graded(severity, 'reason.support-anywhere', anybody, help);
  }
  const [contact] = destinationsOf(evidence, knowledge, 'anybody', 'unlisted');
  if (!contact) return undefined;
  const named = evidence.destinations.find((each) => claimsSupport(each) && isOffered(each, evidence, knowledge));
  if (named) return graded('caution', 'reason.support-elsewhere', named, help ?? signals.reach);
  return leadsAway(contact, anybody, branded, signals, evidence)
    ? graded('caution', 'reason.support-elsewhere', anybody ?? contact, help ?? signals.reach ?? signals.apart)
    : undefined;
}

/** The message, its author, a place in it or the trouble that it answers names a brand. */
function isBranded({ mentions, speaker, destinations, question }: Evidence): boolean {
  return (
    mentions.length > 0 ||
    (question?.troubled === true && question.mentions.length > 0) ||
    (speaker?.claims.length ?? 0) > 0 ||
    destinations.some(({ verdict }) => verdict.kind === 'claims-brand')
  );
}

/** Whether an unlisted contact is where help is said to be. */
function leadsAway(
  contact: Destination,
  anybody: Destination | undefined,
  branded: boolean,
  { support, theatre, reach, apart, threat, topic }: Signals,
  { moves, question }: Evidence,
): boolean {
  const moved = (to: MoveKind) => moves.some(({ kind }) => kind === to);
  const help = support !== undefined || theatre !== undefined;
  const byPhone = contact.channel.kind === 'phone';
  if (branded && reach && apart && (anybody || moved('whatsapp'))) return true;
  if (branded && byPhone && moved('phone')) return true;
  // Unasked help within the hour: a place in private is enough.
  if (anybody && question?.troubled === true && question.quick && (help || apart)) return true;
  const turns = reach !== undefined || (byPhone && branded);
  const helps = help || (branded && threat !== undefined);
  return turns && helps && (branded || theatre !== undefined || (byPhone && topic !== undefined));
}

/** Help without a destination yet. */
function staged(signals: Signals, evidence: Evidence, knowledge: Knowledge): Grade | undefined {
  // Help that leads to the brand's own place, and nowhere else, is the brand's.
  const known = destinationsOf(evidence, knowledge, 'known');
  if (known.length > 0 && known.length === evidence.destinations.length) return undefined;
  const staging = stagingOf(signals, evidence);
  return staging && { severity: 'caution', reason: { key: staging.key }, evidence: staging.span ? [staging.span] : [] };
}

/** An account or mailbox whose name says that it is a brand's help, and the registry does not know it. */
function claimsSupport({ channel, verdict }: Destination): boolean {
  const host = channel.kind === 'domain' || channel.kind === 'url';
  return !host && verdict.kind === 'claims-brand' && verdict.severity === 'caution';
}

/** Named as a place to turn to: not warned of, not asked about. */
function isOffered({ span }: Destination, { text }: Evidence, { words }: Knowledge): boolean {
  if (!span) return true;
  if (/^[^.!\n。！]{0,200}[?？؟]/.test(text.slice(span.end))) return false;
  const { sentences, original } = readTextAnyway(text, words.asks);
  const around = sentences
    .flat()
    .map((token) => ({ mood: token.mood, place: original(token) }))
    .filter(({ place }) => place.start - span.end < AROUND && span.start - place.end < AROUND);
  const before = around.findLast(({ place }) => place.end <= span.start);
  return before?.mood.denied !== true && around.every(({ mood }) => !mood.told);
}

function graded(severity: Grade['severity'], key: Reason['key'], to: Destination, help: Span | undefined): Grade {
  const spans = [help, to.span].filter((span) => span !== undefined);
  return { severity, reason: { key, params: { channel: to.channel.value } }, evidence: spans };
}
