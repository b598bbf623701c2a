import type { Detector } from './detector.ts';
import { findingOf } from './from-verdict.ts';

/** Support offered where the brand says that it has none, or from an account that is known to be false. */
export const deniedChannel: Detector = {
  id: 'denied-channel',
  detect: (_subject, { speaker }) => findingOf(speaker?.verdict, 'denied-channel'),
};
