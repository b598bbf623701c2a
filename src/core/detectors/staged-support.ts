import { namesAccount } from '../moves.ts';
import type { Signals } from '../signals.ts';
import type { MoveKind, Reason, Span } from '../types.ts';
import type { Evidence } from './detector.ts';

type Staging = { readonly key: Reason['key']; readonly span: Span | undefined };

const MESSENGERS: ReadonlySet<MoveKind> = new Set<MoveKind>(['whatsapp', 'telegram', 'app']);
const PRIVATE: ReadonlySet<MoveKind> = new Set<MoveKind>(['direct-message', 'whatsapp', 'telegram']);

/** Somebody who presents themselves as support, or presses the reader, or stages a ticket; for messages without a destination. */
export function stagingOf(signals: Signals, evidence: Evidence): Staging | undefined {
  return presented(signals, evidence) ?? pressed(signals, evidence);
}

function presented(signals: Signals, { mentions, moves, text, question }: Evidence): Staging | undefined {
  const { introduction, persona, support, theatre, threat, topic, reach } = signals;
  const branded = mentions.length > 0 || (question?.troubled === true && question.mentions.length > 0);
  const apart = moves.some(({ kind }) => PRIVATE.has(kind));
  const away = moves.filter(({ kind }) => MESSENGERS.has(kind));
  const named = introduction && mentions.some(({ span }) => follows(span, introduction));
  if (named && (threat || apart)) return { key: 'reason.presents-as-support', span: introduction };
  if (persona && (branded || threat || theatre || (apart && topic)))
    return { key: 'reason.presents-as-support', span: persona };
  const led = reach !== undefined || away.some(({ span }) => namesAccount(text, span.end));
  return branded && support && led && away.length > 0
    ? { key: 'reason.presents-as-support', span: support }
    : undefined;
}

/** A brand's name follows the introduction: "this is Anna from Kraken". */
function follows(brand: Span, introduction: Span): boolean {
  return brand.start >= introduction.end && brand.start - introduction.end < 40;
}

function pressed(signals: Signals, { asks }: Evidence): Staging | undefined {
  const { reach, stages, theatre, threat, topic, support, pressures } = signals;
  if (stages >= 2 && reach) return { key: 'reason.staged-support', span: theatre };
  // One threat with an ask or an offer of help; without either, several threats and a thing to do.
  const helped = support !== undefined || pressures >= 2;
  const pressing = asks.length > 0 || (reach && topic && helped);
  return threat && pressing ? { key: 'reason.presses', span: threat } : undefined;
}
