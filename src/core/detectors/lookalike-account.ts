import type { Detector } from './detector.ts';
import { findingOf } from './from-verdict.ts';

/** An account that is drawn like an official one, or writes the brand's name in letters that only look right. */
export const lookalikeAccount: Detector = {
  id: 'lookalike-account',
  detect: (_subject, { speaker }) => findingOf(speaker?.verdict, 'lookalike-account'),
};
