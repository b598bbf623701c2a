import { isInline, leavesScroller, putIntoFlow, standpoint } from './geometry.ts';
import type { Reader } from './layouts.ts';
import type { Drawing } from './slots.ts';
import type { Tools } from './tools.ts';

export type Position = {
  /** The page's element that ours stands beside. */
  readonly target: Element;
  /** The row; ours stands inside it, so that it moves and goes with it. */
  readonly within: Element;
  readonly side: 'before' | 'after';
  /** Builds what is shown, when it first comes near the window: most of a long feed never does. */
  readonly fill: () => void;
  /** Reads where things are and returns what puts ours to its place; called only near the window. */
  readonly read: Reader;
};

/** Puts an element of ours into the page and keeps it at its place while sizes change and it can be seen. */
export function stand(element: HTMLElement, position: Position, tools: Tools): Drawing {
  const { target, within, side } = position;
  const view = createView(element, position, tools);
  let here = true;
  let stopNearby: (() => void) | undefined;
  tools.layouts.insert(() => {
    const point = standpoint(target, within);
    const inFlow = leavesScroller(point);
    const inline = inFlow && isInline(point);
    return () => {
      if (!here) return;
      point[side](element);
      if (inFlow) putIntoFlow(element, inline);
      stopNearby = tools.nearby.watch(within, view.come, view.go);
    };
  });
  return {
    refresh: view.refresh,
    standing: () => element.isConnected,
    leave() {
      here = false;
      stopNearby?.();
      view.go();
      element.remove();
    },
  };
}

/** Places while near the window, and not otherwise. */
function createView(element: HTMLElement, { target, within, fill, read }: Position, { layouts, sizes }: Tools) {
  let stopSizes: (() => void) | undefined;
  const place: Reader = () => (stopSizes && element.isConnected ? read() : undefined);
  const refresh = (): void => {
    if (stopSizes) layouts.place(place);
  };
  const come = (): void => {
    if (stopSizes) return;
    fill();
    stopSizes = sizes.watch([within, target], () => layouts.place(place));
  };
  const go = (): void => {
    stopSizes?.();
    stopSizes = undefined;
  };
  return { refresh, come, go };
}
