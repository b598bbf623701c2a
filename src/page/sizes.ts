/** Calls back after layout, before painting, when one of the elements has a size for the first time or another one. */
export type Sizes = { watch(elements: readonly Element[], changed: () => void): () => void };

/**
 * One observer for all marks: its callback comes when the browser has laid out the page anyway, so that placing what was
 * just inserted asks for no layout of its own. Without `ResizeObserver` the first call comes at once.
 */
export function createSizes(signal: AbortSignal): Sizes {
  const interested = new Map<Element, Set<() => void>>();
  const observer =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver((entries) => {
          const callbacks = new Set(entries.flatMap(({ target }) => [...(interested.get(target) ?? [])]));
          for (const changed of callbacks) changed();
        });
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
  return {
    watch(elements, changed) {
      if (!observer) changed();
      for (const element of elements) {
        const known = interested.get(element);
        if (known) known.add(changed);
        else interested.set(element, new Set([changed]));
        // Observing again, also what is observed already, brings the first call.
        observer?.unobserve(element);
        observer?.observe(element);
      }
      return () => elements.forEach((element) => leave(element, changed));
    },
  };

  function leave(element: Element, changed: () => void): void {
    const callbacks = interested.get(element);
    callbacks?.delete(changed);
    if (callbacks?.size !== 0) return;
    interested.delete(element);
    observer?.unobserve(element);
  }
}
