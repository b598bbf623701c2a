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
  const counts = { well: 0, unwell: 0 };
  let late = false;
  let answered = true;
  let state: Health = 'ok';
  const settle = (): void => {
    const next = answered ? stateOf(counts, late) : 'unwell';
    if (next === state) return;
    state = next;
    changed();
  };
  const setLate = (value: boolean) => (): void => {
    late = value;
    settle();
  };
  return {
    state: () => state,
    note(anchor: Element, outcome: Outcome): void {
      const before = last.get(anchor);
      if (before === outcome) return;
      if (before) counts[before] = Math.max(0, counts[before] - 1);
      last.set(anchor, outcome);
      counts[outcome] += 1;
      fade(counts);
      settle();
    },
    /** Whether the background answered when it was last asked. */
    heard(value: boolean): void {
      answered = value;
      settle();
    },
    /** Nothing was found for so long on a page of this site where something should be. */
    waitedLongEnough: setLate(true),
    /** Another page of the same site: the wait starts anew. */
    startOver: setLate(false),
  };
}
export type HealthCounter = ReturnType<typeof createHealth>;

type Counts = Record<Outcome, number>;

function stateOf({ well, unwell }: Counts, late: boolean): Health {
  const total = well + unwell;
  if (total >= ENOUGH && unwell > LIMIT * total) return 'unwell';
  return late && total === 0 ? 'nothing-found' : 'ok';
}

function fade(counts: Counts): void {
  if (counts.well + counts.unwell <= FADE) return;
  counts.well /= 2;
  counts.unwell /= 2;
}
