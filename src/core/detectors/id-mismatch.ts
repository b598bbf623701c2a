import type { Detector } from './detector.ts';
import { findingOf } from './from-verdict.ts';

/** A listed handle under another numeric id than the brand's: renamed away and registered again by somebody. */
export const idMismatch: Detector = {
  id: 'id-mismatch',
  detect: (_subject, { speaker }) => findingOf(speaker?.verdict, 'id-mismatch'),
};
