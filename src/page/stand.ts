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

/**
 * Puts an element of ours into the page and keeps it at its place while sizes change and it can be seen. Far from the
 * window it is there, without contents and without a box.
 */
export function stand(element: HTMLElement, position: Position, tools: Tools): Drawing {
  const { target, within, side } = position;
  const view = createView(element, position, tools);
  let stopNearby: (() => void) | undefined;
  let here = true;
  element.style.setProperty('display', 'none', 'important');
  tools.layouts.insert(() => () => {
    if (!here) return;
    target[side](element);
    stopNearby = tools.nearby.watch(within, view.come, view.go);
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
function createView(element: HTMLElement, position: Position, { layouts, sizes }: Tools) {
  const { target, within, fill, read } = position;
  let stopSizes: (() => void) | undefined;
  let isShown = false;
  const place: Reader = () => (stopSizes && element.isConnected ? read() : undefined);
  const refresh = (): void => {
    if (stopSizes) layouts.place(place);
  };
  const watch = (): void => {
    stopSizes = sizes.watch([within, target], () => layouts.place(place));
  };
  const come = (): void => {
    if (isShown) return stopSizes ? undefined : watch();
    isShown = true;
    layouts.insert(() => {
      const write = readPoint(element, position);
      return () => {
        if (!element.isConnected) return;
        write();
        fill();
        watch();
      };
    });
  };
  const go = (): void => {
    stopSizes?.();
    stopSizes = undefined;
  };
  return { refresh, come, go };
}

/** Where beside the target nothing cuts it off, and how it stands there. */
function readPoint(element: HTMLElement, { target, within, side }: Position): () => void {
  const point = standpoint(target, within);
  const inFlow = leavesScroller(point);
  const inline = inFlow && isInline(point);
  return () => {
    if (point !== target) point[side](element);
    element.style.setProperty('display', 'block', 'important');
    if (inFlow) putIntoFlow(element, inline);
  };
}
