import type { TabState } from '../extension/types.ts';

export type Outcome = 'well' | 'unwell';
type Health = Exclude<TabState['health'], 'paused'>;

const ENOUGH = 10;
const LIMIT = 0.2;
/** Old anchors count less as time goes on, so that a repaired page gets well again. */
const FADE = 400;

/**
 * Counts, in the page and never sent, at how many anchors the identity could be read. Above 20 % of at least ten
 * failures the selectors no longer fit the site: then nothing that needs identity is claimed.
 */
export function createHealth(changed: () => void) {
  const last = new WeakMap<Element, Outcome>();
  let well = 0;
  let unwell = 0;
  let late = false;
  let state: Health = 'ok';
  const settle = (): void => {
    const total = well + unwell;
    const next = total >= ENOUGH && unwell > LIMIT * total ? 'unwell' : late && total === 0 ? 'nothing-found' : 'ok';
    if (next === state) return;
    state = next;
    changed();
  };
  const add = (outcome: Outcome, count: 1 | -1): void => {
    if (outcome === 'well') well = Math.max(0, well + count);
    else unwell = Math.max(0, unwell + count);
  };
  return {
    state: () => state,
    note(anchor: Element, outcome: Outcome): void {
      const before = last.get(anchor);
      if (before === outcome) return;
      if (before) add(before, -1);
      last.set(anchor, outcome);
      add(outcome, 1);
      if (well + unwell > FADE) {
        well /= 2;
        unwell /= 2;
      }
      settle();
    },
    /** A page of this site on which something should have been found by now. */
    waitedLongEnough(): void {
      late = true;
      settle();
    },
    /** Another page of the same site: the wait starts anew. */
    startOver(): void {
      late = false;
      settle();
    },
  };
}
export type HealthCounter = ReturnType<typeof createHealth>;
