import type { Detector } from './detector.ts';
import { hostFinding } from './lookalike-host.ts';

/** A host that carries a brand's name and is not in its list: a question, until something else speaks. */
export const claimedBrandHost: Detector = {
  id: 'claimed-brand-host',
  detect: (subject, evidence) => hostFinding(subject, evidence, 'claimed-brand-host'),
};
