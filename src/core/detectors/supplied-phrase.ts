import { officialFacts } from '../official.ts';
import { readTextAnyway } from '../read-text.ts';
import { readSignals } from '../signals.ts';
import { sceneSet } from '../vocabulary.ts';
import { writtenPhrase } from '../written-phrase.ts';
import { statedBrand } from './speaks-for.ts';
import type { Detector } from './detector.ts';

const MONEY = sceneSet('topic', 'bait', 'release');

/** A wallet's phrase or key is handed to the reader, who is to use it or to move money to it: the sender keeps a copy. */
export const suppliedPhrase: Detector = {
  id: 'supplied-phrase',
  detect(subject, evidence, knowledge) {
    if (subject.kind !== 'message' || subject.direction === 'out') return undefined;
    const { asks } = knowledge.words;
    const { gift } = readSignals(evidence.text, asks);
    const given = gift ?? writtenPhrase(evidence.text, knowledge.isSeedWord);
    if (!given) return undefined;
    // The words alone may be a newcomer's mistake; beside money they are a bait.
    const offered =
      gift ??
      readTextAnyway(evidence.text, asks)
        .sentences.flat()
        .some(({ subjects }) => (subjects & MONEY) !== 0);
    const brand = statedBrand(evidence);
    return {
      severity: offered ? 'danger' : 'caution',
      rule: 'supplied-phrase',
      ...(brand === undefined ? {} : { brand }),
      reasons: [{ key: 'reason.supplied-phrase' }],
      evidence: [given],
      official: officialFacts(knowledge.registry, brand),
    };
  },
};
