import { officialFacts } from '../official.ts';
import type { Finding, Reason } from '../types.ts';
import type { Detector, Evidence, Speaker } from './detector.ts';
import { findingOf } from './from-verdict.ts';

/** An account that is not listed and says that it is a brand's support; worse when it asks, or the platform says so. */
export const claimedSupportAccount: Detector = {
  id: 'claimed-support-account',
  detect(subject, evidence, knowledge): Finding | undefined {
    const { speaker } = evidence;
    if (!speaker || (subject.kind === 'message' && subject.direction === 'out')) return undefined;
    const caution = findingOf(speaker.verdict, 'claimed-support-account');
    const [claim] = speaker.claims;
    if (speaker.verdict.severity !== undefined && !caution) return undefined;
    if (!claim) return undefined;
    const name = knowledge.registry.brand(claim.brand)?.name ?? claim.brand;
    const worse = aggravation(speaker, evidence, caution !== undefined, name);
    if (!worse) return caution;
    return {
      severity: 'danger',
      rule: 'claimed-support-account',
      brand: claim.brand,
      reasons: [...(caution?.reasons ?? []), worse],
      evidence: evidence.asks.map(({ span }) => span),
      official: officialFacts(knowledge.registry, claim.brand, speaker.verdict.channel.kind),
    };
  },
};

function aggravation(speaker: Speaker, evidence: Evidence, role: boolean, brand: string): Reason | undefined {
  const marked = speaker.account.badges.find((badge) => badge === 'scam' || badge === 'fake');
  if (marked && role) return { key: 'reason.platform-marks-it', params: { mark: marked.toUpperCase() } };
  const named = role || speaker.claims.some(({ whole }) => whole);
  const asks = evidence.asks.some(({ weak }) => weak !== true);
  return asks && named ? { key: 'reason.brand-name-and-ask', params: { brand } } : undefined;
}
