import type { BrandId } from '../registry-types.ts';
import type { Evidence, Speaker } from './detector.ts';

/** The account is the brand's own or on several lists: its identity and its links are never questioned. */
export function isTrusted(speaker: Speaker | undefined): boolean {
  return speaker?.verdict.kind === 'official' || speaker?.verdict.kind === 'listed';
}

/** The brand for which a message speaks: its author's claim, else the first that it names, else that of what it answers. */
export function statedBrand(evidence: Evidence): BrandId | undefined {
  return evidence.speaker?.claims[0]?.brand ?? evidence.mentions[0]?.brand ?? evidence.question?.mentions[0]?.brand;
}
