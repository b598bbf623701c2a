import type { Question } from './detectors/detector.ts';
import { readMentions } from './mentions.ts';
import { readSignals } from './signals.ts';
import type { Knowledge, Subject } from './types.ts';

/** Of a message that is answered, so much is read. */
const LONGEST = 2_000;
/** Impostors answer within minutes; so do friends, which is why it only raises. */
const QUICK_MINUTES = 60;

/** What the message that this one answers was about. */
export function readQuestion(
  { inReplyTo, minutesLater }: Extract<Subject, { kind: 'message' }>,
  knowledge: Knowledge,
): Question | undefined {
  if (inReplyTo === undefined) return undefined;
  const text = inReplyTo.slice(0, LONGEST);
  const mentions = readMentions(text, knowledge);
  const { support, threat, topic } = readSignals(text, knowledge.words.asks);
  return {
    mentions,
    findable: mentions.length > 0 || support !== undefined,
    troubled:
      ((mentions.length > 0 || topic !== undefined) && (support ?? threat) !== undefined) ||
      (topic !== undefined && /[?？؟]/.test(text)),
    quick: minutesLater !== undefined && minutesLater >= 0 && minutesLater <= QUICK_MINUTES,
  };
}
