import { keepWithScrollers, standpoint } from './geometry.ts';
import type { Layouts, Reader } from './layouts.ts';
import type { Drawing } from './slots.ts';

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
export function stand(element: HTMLElement, { target, within, side, read }: Position, layouts: Layouts): Drawing {
  let here = true;
  const place: Reader = () => (here && element.isConnected ? read() : undefined);
  const refresh = (): void => layouts.place(place);
  let stopWatching: (() => void) | undefined;
  layouts.insert(() => {
    const point = standpoint(target, within);
    return () => {
      if (!here) return;
      point[side](element);
      keepWithScrollers(element);
      stopWatching = watchSize([within, target], refresh);
    };
  });
  refresh();
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

/** Calls back after the sizes change, not for the sizes that are found at the start. */
function watchSize(elements: readonly Element[], changed: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {};
  let first = true;
  const observer = new ResizeObserver(() => {
    if (!first) changed();
    first = false;
  });
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
