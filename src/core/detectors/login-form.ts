import { officialFacts } from '../official.ts';
import type { Detector } from './detector.ts';
import { imitatedBrand } from './imitated-brand.ts';

/** A page that imitates a brand and asks for a password. */
export const loginForm: Detector = {
  id: 'login-form',
  detect(subject, evidence, knowledge) {
    if (subject.kind !== 'page' || evidence.host?.fact?.status === 'current') return undefined;
    if (!subject.forms.some(({ passwordFields }) => passwordFields > 0)) return undefined;
    const id = imitatedBrand(evidence);
    const brand = id === undefined ? undefined : knowledge.registry.brand(id);
    if (!brand) return undefined;
    return {
      severity: 'danger',
      rule: 'login-form',
      brand: brand.id,
      reasons: [{ key: 'reason.login-form', params: { brand: brand.name } }],
      evidence: [],
      official: officialFacts(knowledge.registry, brand.id, 'domain'),
    };
  },
};
