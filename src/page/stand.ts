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
  /** Reads where things are and returns what puts ours to its place. */
  readonly read: Reader;
};

/** Puts an element of ours into the page and keeps it at its place while sizes change. */
export function stand(
  element: HTMLElement,
  { target, within, side, read }: Position,
  { layouts, sizes }: Tools,
): Drawing {
  let here = true;
  const place: Reader = () => (here && element.isConnected ? read() : undefined);
  const refresh = (): void => layouts.place(place);
  let stopWatching: (() => void) | undefined;
  layouts.insert(() => {
    const point = standpoint(target, within);
    const inFlow = leavesScroller(point);
    const inline = inFlow && isInline(point);
    return () => {
      if (!here) return;
      point[side](element);
      if (inFlow) putIntoFlow(element, inline);
      stopWatching = sizes.watch([within, target], refresh);
    };
  });
  return {
    refresh,
    standing: () => element.isConnected,
    leave() {
      here = false;
      stopWatching?.();
      element.remove();
    },
  };
}
