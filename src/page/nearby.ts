/** Calls back when an element comes near the visible part of the window, and when it has left it again. */
export type Nearby = { watch(element: Element, come: () => void, go: () => void): () => void };

/** One more screen in each direction: drawn before it is scrolled to. */
const MARGIN = '100%';

type Watcher = { readonly come: () => void; readonly go: () => void };

/**
 * One observer for all: a long feed holds hundreds of warnings, of which few can be seen. Without
 * `IntersectionObserver` everything is near.
 */
export function createNearby(signal: AbortSignal): Nearby {
  const watchers = new Map<Element, Set<Watcher>>();
  const observer = typeof IntersectionObserver === 'undefined' ? undefined : observe(watchers);
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
  return {
    watch(element, come, go) {
      const watcher = { come, go };
      const known = watchers.get(element);
      if (known) known.add(watcher);
      else watchers.set(element, new Set([watcher]));
      if (!observer) come();
      // Observing again, also what is observed already, brings the first call.
      observer?.unobserve(element);
      observer?.observe(element);
      return () => {
        const left = watchers.get(element);
        left?.delete(watcher);
        if (left?.size !== 0) return;
        watchers.delete(element);
        observer?.unobserve(element);
      };
    },
  };
}

function observe(watchers: ReadonlyMap<Element, ReadonlySet<Watcher>>): IntersectionObserver {
  const run = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      for (const watcher of watchers.get(target) ?? []) watcher[isIntersecting ? 'come' : 'go']();
    }
  };
  // `scrollMargin` is the same for scrollers inside the page (Chromium 120), unknown to Firefox and to the types.
  const options = { rootMargin: MARGIN, scrollMargin: MARGIN };
  return new IntersectionObserver(run, options);
}
