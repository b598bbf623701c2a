import type { Place, SiteAdapter, Unit } from '../sites/site.ts';
import type { HealthCounter } from './health.ts';
import { isElement } from './nodes.ts';
import { createQueue } from './queue.ts';
import { reportOnce } from '../extension/report-once.ts';
import { createKeeper } from './slots.ts';
import type { Keeper, KeeperOptions, Slot } from './slots.ts';
import type { Batch } from './pending.ts';

export type ScanOptions = KeeperOptions & {
  readonly adapter: SiteAdapter;
  readonly place: () => Place;
  readonly health: HealthCounter;
  readonly signal: AbortSignal;
  readonly next: (run: () => void) => void;
  readonly now: () => number;
};

/** A frame has 16 ms, of which the page needs most. */
const BUDGET = 6;
const WHOLE_PAGE_EVERY = 700;

/**
 * Turns touched nodes into judged cases and keeps their drawings right: nodes are reused by virtual lists, texts are
 * edited in place, names are replaced by the page's framework.
 */
export function createScanner(options: ScanOptions) {
  const units = options.adapter.units.map((unit) => ({ unit, slots: new WeakMap<Element, Slot>() }));
  const keeper = createKeeper(options);
  const queue = createQueue<Slot>({ ...options, budget: BUDGET, work: (slot) => readSlot(slot, options, keeper) });
  const later = createDelay(options, (slot) => {
    queue.add(slot);
    queue.run();
  });
  function touch(batch: Batch): void {
    for (const { unit, slots } of units) {
      eachAnchor(unit.selector, batch, (anchor) => {
        const slot = slotOf(unit, slots, anchor);
        if (slot.case && anchor === anchor.ownerDocument.documentElement) later(slot);
        else queue.add(slot);
      });
    }
    keeper.sweep();
    queue.run();
  }
  return {
    touch,
    touchAll: (root: Document): void => touch({ added: new Set([root]), changed: new Set() }),
    repaint: (): void => keeper.repaint(),
    cases: keeper.cases,
    refresh: keeper.refresh,
    leave(): void {
      queue.clear();
      keeper.forgetAll();
    },
  };
}

/** One subject that fails is skipped; its neighbours are read. */
function readSlot(slot: Slot, options: ScanOptions, { settle, forget }: Keeper): void {
  if (!slot.anchor.isConnected) return;
  try {
    const reading = slot.unit.read(slot.anchor, options.place());
    if (reading !== undefined) options.health.note(slot.anchor, reading === 'unwell' ? 'unwell' : 'well');
    if (reading === undefined || reading === 'unwell') forget(slot);
    else settle(slot, reading);
  } catch (error) {
    forget(slot);
    reportOnce(error);
  }
}

function slotOf(unit: Unit, slots: WeakMap<Element, Slot>, anchor: Element): Slot {
  const known = slots.get(anchor);
  if (known) return known;
  const slot: Slot = { unit, anchor, case: undefined, asked: undefined, drawing: undefined, redraws: 0 };
  slots.set(anchor, slot);
  return slot;
}

function eachAnchor(selector: string, { added, changed }: Batch, found: (anchor: Element) => void): void {
  for (const element of changed) eachAround(element, selector, found);
  for (const root of added) {
    if (isElement(root)) eachAround(root, selector, found);
    for (const anchor of root.querySelectorAll(selector)) found(anchor);
  }
}

/** `element` and its ancestors that match: a quoted post stands inside another. */
function eachAround(element: Element, selector: string, found: (anchor: Element) => void): void {
  for (let at = element.closest(selector); at; at = at.parentElement?.closest(selector) ?? null) found(at);
}

/** Every change in a page touches the page as a whole, which is read again once in a while and not each frame. */
function createDelay({ signal }: ScanOptions, run: (slot: Slot) => void): (slot: Slot) => void {
  const waiting = new Set<Slot>();
  return (slot) => {
    if (waiting.has(slot)) return;
    waiting.add(slot);
    setTimeout(() => {
      waiting.delete(slot);
      if (!signal.aborted) run(slot);
    }, WHOLE_PAGE_EVERY);
  };
}
