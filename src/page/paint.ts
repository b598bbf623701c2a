import { drawBanner } from './banner.ts';
import { drawCover } from './cover.ts';
import { drawMark } from './mark.ts';
import type { Plan } from './plan.ts';
import type { Case, Drawing } from './slots.ts';
import type { Tools } from './tools.ts';

/** Draws what the plan says; `undefined` when that is nothing. */
export function paint(item: Case, plan: Plan, tools: Tools): Drawing | undefined {
  const { name, body } = item.reading;
  const beside = name ?? body;
  const drawings = [
    plan.cover && body ? drawCover(item, plan.cover, body, tools) : undefined,
    plan.mark && beside ? drawMark(item, plan.mark, beside, tools) : undefined,
    plan.banner && isRoomy(item.anchor) ? drawBanner(item, plan.banner, tools) : undefined,
  ].filter((drawing) => drawing !== undefined);
  if (drawings.length === 0) return undefined;
  return {
    refresh: () => drawings.forEach((drawing) => drawing.refresh()),
    leave: () => drawings.forEach((drawing) => drawing.leave()),
    standing: () => drawings.every((drawing) => drawing.standing()),
  };
}

/** A banner about the page belongs into the window; in a frame only where it leaves room for the frame. */
function isRoomy(anchor: Element): boolean {
  const view = anchor.ownerDocument.defaultView;
  return !view || view === view.top || (view.innerWidth >= 320 && view.innerHeight >= 240);
}
