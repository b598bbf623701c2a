import { destinationsOf } from '../destinations.ts';
import { readSignals } from '../signals.ts';
import { isTrusted } from './speaks-for.ts';
import type { Detector } from './detector.ts';

/** A thankful "former victim", or an offer to bring lost money back, that leads to a person. */
export const recoveryAgent: Detector = {
  id: 'recovery-agent',
  detect(subject, evidence, knowledge) {
    if (subject.kind !== 'message' || subject.direction === 'out' || isTrusted(evidence.speaker)) return undefined;
    const { recovery, apart } = readSignals(evidence.text, knowledge.words.asks);
    if (!recovery) return undefined;
    const [contact] = destinationsOf(evidence, knowledge, 'anybody', 'unlisted', 'false', 'aside');
    if (!contact && !apart) return undefined;
    return {
      severity: 'caution',
      rule: 'recovery-agent',
      reasons: [{ key: 'reason.recovery-agent' }],
      evidence: contact?.span ? [recovery, contact.span] : [recovery],
      official: [],
    };
  },
};
