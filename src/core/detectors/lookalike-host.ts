import type { Finding, RuleId, Subject } from '../types.ts';
import type { Detector, Evidence } from './detector.ts';
import { findingOf } from './from-verdict.ts';
import { isTrusted } from './speaks-for.ts';

/** A host that is made to be taken for a brand's: look-alike letters, slips, the brand before a foreign domain. */
export const lookalikeHost: Detector = {
  id: 'lookalike-host',
  detect: (subject, evidence) => hostFinding(subject, evidence, 'lookalike-host'),
};

/** The page's own host, or a link of a message from somebody who is not the brand. */
export function hostFinding(subject: Subject, evidence: Evidence, rule: RuleId): Finding | undefined {
  if (subject.kind === 'page') return findingOf(evidence.host, rule);
  if (subject.kind !== 'message' || subject.direction === 'out' || isTrusted(evidence.speaker)) return undefined;
  for (const { channel, verdict, span } of evidence.destinations) {
    if (channel.kind !== 'domain' && channel.kind !== 'url') continue;
    const finding = findingOf(verdict, rule);
    if (finding) return { ...finding, evidence: span ? [span] : [] };
  }
  return undefined;
}
