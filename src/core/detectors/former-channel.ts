import type { Detector } from './detector.ts';
import { findingOf } from './from-verdict.ts';

/** An account or a host that the brand has left: whoever holds it now need not be the brand. */
export const formerChannel: Detector = {
  id: 'former-channel',
  detect: (_subject, { speaker, host }) => findingOf(speaker?.verdict ?? host, 'former-channel'),
};
