import { officialFacts } from '../official.ts';
import { secretLabel } from '../secret-labels.ts';
import type { Detector } from './detector.ts';
import { imitatedBrand } from './imitated-brand.ts';

/** A page outside the registry with a form for seed words, a keystore or a private key. */
export const secretForm: Detector = {
  id: 'secret-form',
  detect(subject, evidence, knowledge) {
    if (subject.kind !== 'page' || evidence.host?.fact?.status === 'current') return undefined;
    for (const form of subject.forms) {
      const label = form.textFields + form.passwordFields > 0 ? secretLabel(form.labels, knowledge.words) : undefined;
      if (label === undefined) continue;
      const brand = imitatedBrand(evidence);
      return {
        severity: 'danger',
        rule: 'secret-form',
        ...(brand !== undefined && { brand }),
        reasons: [{ key: 'reason.secret-form', params: { label: label.slice(0, 80) } }],
        evidence: [],
        official: officialFacts(knowledge.registry, brand, 'domain'),
      };
    }
    return undefined;
  },
};
