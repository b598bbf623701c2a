import type { Judgement } from '../core/types.ts';
import type { Reading, Unit } from '../sites/site.ts';
import type { Judge } from './ask.ts';

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

/** What is known of one anchor; lives as long as its element. */
export type Slot = {
  readonly unit: Unit;
  readonly anchor: Element;
  case: Case | undefined;
  /** Read and sent to be judged; the answer counts only if this still stands. */
  asked: { readonly text: string; readonly reading: Reading } | undefined;
  drawing: Drawing | undefined;
  redraws: number;
};

/** A page that removes our marks again and again gets its way in the end; the toolbar still tells. */
const REDRAWS = 20;

export type KeeperOptions = {
  readonly judge: Judge;
  /** Every new judgement, also one without findings. */
  readonly judged: (item: Case) => void;
  /** `undefined`: nothing to show. */
  readonly paint: (item: Case) => Drawing | undefined;
};

/** Keeps what is drawn in step with what is read. */
export function createKeeper({ judge, judged, paint }: KeeperOptions) {
  const flagged = new Set<Slot>();
  const drawn = createDrawn(flagged, paint);

  function settle(slot: Slot, reading: Reading): void {
    const text = `${reading.identity}\n${JSON.stringify(reading.subject)}`;
    if (slot.case?.text === text) return drawn.keep(slot, slot.case, reading);
    const isAsked = slot.asked?.text === text;
    if (!isAsked) forget(slot);
    // The newest reading of the same words: its elements are those that stand in the page.
    slot.asked = { text, reading };
    if (isAsked) return;
    judge(reading.subject, (judgement) => {
      if (slot.asked?.text === text) answer(slot, slot.asked, judgement);
    });
  }
  function answer(slot: Slot, { text, reading }: NonNullable<Slot['asked']>, judgement: Judgement): void {
    const item = { unit: slot.unit.name, anchor: slot.anchor, reading, text, judgement };
    slot.asked = undefined;
    slot.case = item;
    slot.redraws = 0;
    judged(item);
    // Gone while it was judged: its next reading draws it.
    if (item.judgement.findings.length > 0 && slot.anchor.isConnected) drawn.draw(slot, item);
  }
  function forget(slot: Slot): void {
    drawn.lift(slot);
    slot.case = undefined;
    slot.asked = undefined;
  }
  return { settle, forget, ...createGroup(flagged, drawn.lift, forget, paint) };
}

function createDrawn(flagged: Set<Slot>, paint: KeeperOptions['paint']) {
  function draw(slot: Slot, item: Case): void {
    flagged.add(slot);
    slot.drawing?.leave();
    slot.drawing = paint(item);
  }
  return {
    draw,
    /** The same words by the same author: at most the drawing needs care. */
    keep(slot: Slot, before: Case, reading: Reading): void {
      if (before.judgement.findings.length === 0) return;
      const moved = before.reading.name !== reading.name || before.reading.body !== reading.body;
      const item = { ...before, reading };
      slot.case = item;
      if (!moved && slot.drawing?.standing()) return slot.drawing.refresh();
      if (slot.drawing && slot.redraws++ >= REDRAWS) return;
      draw(slot, item);
    },
    /** Takes the drawing away; the judgement stays, in case that the same node comes back. */
    lift: (slot: Slot): void => {
      slot.drawing?.leave();
      slot.drawing = undefined;
      flagged.delete(slot);
    },
  };
}

export type Keeper = ReturnType<typeof createKeeper>;

/** What concerns everything that is flagged in the page now. */
function createGroup(
  flagged: ReadonlySet<Slot>,
  lift: (slot: Slot) => void,
  forget: (slot: Slot) => void,
  paint: KeeperOptions['paint'],
) {
  /** Rows that left the page take their marks along; what hangs elsewhere (panels, held links) is let go here. */
  const sweep = (): void => {
    for (const slot of flagged) if (!slot.anchor.isConnected) lift(slot);
  };
  return {
    sweep,
    /** After a change of language, of exceptions or of health. */
    repaint(): void {
      sweep();
      for (const slot of flagged) {
        slot.drawing?.leave();
        slot.drawing = slot.case && paint(slot.case);
      }
    },
    cases: (): readonly Case[] => [...flagged].flatMap((slot) => slot.case ?? []),
    refresh: (): void => flagged.forEach((slot) => slot.drawing?.refresh()),
    forgetAll: (): void => flagged.forEach(forget),
  };
}
