import { build } from './build.ts';

/** Screen readers speak changes of a live region that they already know. */
const KNOWN_AFTER = 120;
/** A feed that shows ten warnings at once is one announcement. */
const QUIET_FOR = 1000;
/** Then the region goes: whoever reads on meets the same words in the cover. */
const GONE_AFTER = 3000;

/**
 * Says `text` to screen readers, politely, from inside the shadow root of what it is about. With `once`, each identity is
 * announced one time.
 */
export type Announce = (frame: HTMLElement, text: string, once?: string) => void;

export function createAnnounce(now: () => number): Announce {
  const announced = new Set<string>();
  let quietUntil = 0;
  return (frame, text, once) => {
    if (once !== undefined) {
      if (announced.has(once)) return;
      announced.add(once);
      if (now() < quietUntil) return;
    }
    quietUntil = now() + QUIET_FOR;
    const region = build(frame.ownerDocument, 'div', { class: 'speech', role: 'status', 'aria-live': 'polite' });
    frame.append(region);
    setTimeout(() => (region.textContent = text), KNOWN_AFTER);
    setTimeout(() => region.remove(), KNOWN_AFTER + GONE_AFTER);
  };
}
