/**
 * Work in slices: as much as fits into `budget` milliseconds, the rest in the next frame. An item that is added again
 * while it waits is done once.
 */
export function createQueue<Item extends object>(options: {
  readonly work: (item: Item) => void;
  readonly next: (run: () => void) => void;
  readonly now: () => number;
  readonly budget: number;
}) {
  const waiting = new Set<Item>();
  let asked = false;
  const run = (): void => {
    asked = false;
    const until = options.now() + options.budget;
    for (const item of waiting) {
      waiting.delete(item);
      options.work(item);
      if (options.now() >= until) break;
    }
    if (waiting.size > 0) ask();
  };
  const ask = (): void => {
    if (asked) return;
    asked = true;
    options.next(run);
  };
  return {
    add: (item: Item): void => void waiting.add(item),
    clear: (): void => waiting.clear(),
    /** Starts at once: called inside a frame, so that the first slice is on the screen with what it judges. */
    run: (): void => {
      if (waiting.size > 0 && !asked) run();
    },
  };
}
