import { createFrames } from './frames.ts';
import { createPending } from './pending.ts';
import type { Batch } from './pending.ts';
import { findShadowRoots } from './shadow-roots.ts';

export type WatchOptions = {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly attributes: readonly string[];
  /** Selector of elements whose open shadow root holds content of its own; '' for none. */
  readonly shadowHosts: string;
  readonly onBatch: (batch: Batch) => void;
  /** The address changed without a load; called before the batch in which that was seen. */
  readonly onNavigate: () => void;
};

/**
 * Watches the document and the named open shadow roots, one batch a frame, starting with everything that is there.
 * Observes `document` itself: `document.write` replaces the tree below it. Stops while the page is hidden.
 */
export function watchDocument(options: WatchOptions): void {
  const { document, signal } = options;
  const roots = new Set<Document | ShadowRoot>([document]);
  const pending = createPending();
  const hasMoved = createAddress(document);
  const frames = createFrames(flush, document, signal);
  const observer = new MutationObserver((records) => {
    for (const record of records) pending.take(record);
    if (!pending.isEmpty()) frames.request();
  });

  function flush(): void {
    if (hasMoved()) options.onNavigate();
    const batch = pending.drain();
    findShadowRoots(batch, options.shadowHosts, signal, (root) => {
      if (!roots.has(root)) begin(root);
    });
    options.onBatch(batch);
  }
  function begin(root: Document | ShadowRoot): void {
    roots.add(root);
    observer.observe(root, whatToObserve(options.attributes));
    pending.add(root);
    frames.request();
  }
  function resume(): void {
    for (const root of roots) if (root.isConnected) begin(root);
  }
  function stop(): void {
    observer.disconnect();
    frames.cancel();
    pending.drain();
  }
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : resume()), { signal });
  signal.addEventListener('abort', stop, { once: true });
  if (!document.hidden && !signal.aborted) resume();
}

function whatToObserve(attributes: readonly string[]): MutationObserverInit {
  const always = { childList: true, subtree: true, characterData: true };
  return attributes.length > 0 ? { ...always, attributes: true, attributeFilter: [...attributes] } : always;
}

/** In-app navigation changes the address without an event that content scripts could rely on. */
function createAddress(document: Document): () => boolean {
  let last = document.location?.href;
  return () => {
    const now = document.location?.href;
    if (now === last) return false;
    last = now;
    return true;
  };
}
