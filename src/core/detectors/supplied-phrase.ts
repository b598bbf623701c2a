import { officialFacts } from '../official.ts';
import { readSignals } from '../signals.ts';
import { statedBrand } from './speaks-for.ts';
import type { Detector } from './detector.ts';

/** A wallet's phrase or key is handed to the reader, who is to use it or to move money to it: the sender keeps a copy. */
export const suppliedPhrase: Detector = {
  id: 'supplied-phrase',
  detect(subject, evidence, knowledge) {
    if (subject.kind !== 'message' || subject.direction === 'out') return undefined;
    const { gift } = readSignals(evidence.text, knowledge.words.asks);
    if (!gift) return undefined;
    const brand = statedBrand(evidence);
    return {
      severity: 'danger',
      rule: 'supplied-phrase',
      ...(brand === undefined ? {} : { brand }),
      reasons: [{ key: 'reason.supplied-phrase' }],
      evidence: [gift],
      official: officialFacts(knowledge.registry, brand),
    };
  },
};
