import type { Judgement } from '../core/types.ts';
import type { Place, Reading, SiteAdapter, Unit } from '../sites/site.ts';
import type { HealthCounter } from './health.ts';
import { createQueue } from './queue.ts';
import { reportOnce } from './report-once.ts';
import type { PageKnowledge } from './services.ts';
import type { Batch } from './watch.ts';

/** One judged subject and where it stands in the page. */
export type Case = {
  readonly unit: string;
  readonly anchor: Element;
  readonly reading: Reading;
  /** Identity and everything that was read, as one string: the same text is judged once. */
  readonly text: string;
  readonly judgement: Judgement;
};

/** What was drawn for a case. `refresh` after changes nearby; `standing`: the page has not removed any of it. */
export type Drawing = { refresh(): void; leave(): void; standing(): boolean };

type Slot = {
  readonly unit: Unit;
  readonly anchor: Element;
  case?: Case;
  drawing?: Drawing | undefined;
  redraws: number;
};

export type ScanOptions = {
  readonly adapter: SiteAdapter;
  readonly knowledge: PageKnowledge;
  readonly place: () => Place;
  readonly health: HealthCounter;
  /** `undefined`: nothing to show. */
  readonly paint: (item: Case) => Drawing | undefined;
  /** Every new judgement, also one without findings. */
  readonly judged: (item: Case) => void;
  readonly next: (run: () => void) => void;
  readonly now: () => number;
};

/** A frame has 16 ms, of which the page needs most. */
const BUDGET = 6;
/** A page that removes our marks again and again gets its way; the toolbar still tells. */
const REDRAWS = 20;

/**
 * Turns touched nodes into judged cases and keeps their drawings right: nodes are reused by virtual lists, texts are
 * edited in place, names are replaced by the page's framework.
 */
export function createScanner(options: ScanOptions) {
  const units = options.adapter.units.map((unit) => ({ unit, slots: new WeakMap<Element, Slot>() }));
  const flagged = new Set<Slot>();
  const queue = createQueue<Slot>({ work: readSlot, next: options.next, now: options.now, budget: BUDGET });

  function touch({ added, changed }: Batch): void {
    for (const { unit, slots } of units) {
      const want = (anchor: Element) => queue.add(slotOf(unit, slots, anchor));
      for (const element of changed) eachAncestor(element, unit.selector, want);
      for (const root of added) {
        if (root.nodeType === 1) eachAncestor(root as Element, unit.selector, want);
        for (const anchor of root.querySelectorAll(unit.selector)) want(anchor);
      }
    }
    sweep();
    queue.run();
  }

  function readSlot(slot: Slot): void {
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

  function settle(slot: Slot, reading: Reading): void {
    const before = slot.case;
    const text = `${reading.identity}\n${JSON.stringify(reading.subject)}`;
    if (before?.text === text) return keep(slot, before, reading);
    forget(slot);
    const judgement = options.knowledge.judge(reading.subject);
    slot.case = { unit: slot.unit.name, anchor: slot.anchor, reading, text, judgement };
    slot.redraws = 0;
    options.judged(slot.case);
    if (judgement.findings.length === 0) return;
    flagged.add(slot);
    slot.drawing = options.paint(slot.case);
  }

  /** The same words by the same author: at most the drawing needs care. */
  function keep(slot: Slot, before: Case, reading: Reading): void {
    if (before.judgement.findings.length === 0) return;
    flagged.add(slot);
    const moved = before.reading.name !== reading.name || before.reading.body !== reading.body;
    slot.case = { ...before, reading };
    if (!moved && slot.drawing?.standing()) return slot.drawing.refresh();
    if (slot.drawing && slot.redraws++ >= REDRAWS) return;
    slot.drawing?.leave();
    slot.drawing = options.paint(slot.case);
  }

  function forget(slot: Slot): void {
    slot.drawing?.leave();
    slot.drawing = undefined;
    delete slot.case;
    flagged.delete(slot);
  }

  /** Rows that left the page take their marks along; what hangs elsewhere (panels, held links) is let go here. */
  function sweep(): void {
    for (const slot of flagged) {
      if (slot.anchor.isConnected) continue;
      slot.drawing?.leave();
      slot.drawing = undefined;
      flagged.delete(slot);
    }
  }

  return {
    touch,
    touchAll: (root: Document): void => touch({ added: new Set([root]), changed: new Set() }),
    /** After a change of language, dismissals or health. */
    repaint(): void {
      sweep();
      for (const slot of flagged) {
        slot.drawing?.leave();
        slot.drawing = slot.case && options.paint(slot.case);
      }
    },
    /** What is flagged in the page now. */
    cases: (): readonly Case[] => [...flagged].flatMap((slot) => slot.case ?? []),
    refresh(): void {
      for (const slot of flagged) slot.drawing?.refresh();
    },
    leave(): void {
      queue.clear();
      for (const slot of flagged) forget(slot);
    },
  };
}
export type Scanner = ReturnType<typeof createScanner>;

function slotOf(unit: Unit, slots: WeakMap<Element, Slot>, anchor: Element): Slot {
  const known = slots.get(anchor);
  if (known) return known;
  const slot: Slot = { unit, anchor, redraws: 0 };
  slots.set(anchor, slot);
  return slot;
}

/** `element` and its ancestors that match: a quoted post stands inside another. */
function eachAncestor(element: Element, selector: string, found: (anchor: Element) => void): void {
  for (let at = element.closest(selector); at; at = at.parentElement?.closest(selector) ?? null) found(at);
}
