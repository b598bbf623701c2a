import { isOurs } from './host.ts';

/** Nodes of the page, never ours. `added`: their descendants are new as well; `changed`: only they and their ancestors. */
export type Batch = { readonly added: ReadonlySet<ParentNode & Node>; readonly changed: ReadonlySet<Element> };

export type WatchOptions = {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly attributes: readonly string[];
  /** Selector of elements whose open shadow root holds content of its own; '' for none. */
  readonly shadowHosts: string;
  readonly onBatch: (batch: Batch) => void;
  /** The address changed without a load; called before the batch in which that was seen. */
  readonly onNavigate: (url: string) => void;
};

/** Frames of other origins that are scrolled out of sight get no animation frames. */
const MAX_WAIT = 200;
/** `attachShadow` on a standing element fires no mutation. */
const LOOK_AGAIN = [50, 200, 500, 1000, 2000, 4000];

/**
 * Watches the document and the named open shadow roots, one batch a frame, starting with everything that is there.
 * Observes `document` itself: `document.write` replaces the tree below it. Stops while the page is hidden.
 */
export function watchDocument(options: WatchOptions): void {
  const { document, signal } = options;
  const roots = new Set<Document | ShadowRoot>([document]);
  const pending = createPending();
  let href = document.location?.href ?? '';
  const frames = createFrames(flush, document, signal);
  const observer = new MutationObserver((records) => {
    for (const record of records) pending.take(record);
    if (pending.size() > 0) frames.request();
  });

  function flush(): void {
    const now = document.location?.href ?? '';
    if (now !== href) options.onNavigate((href = now));
    const batch = pending.drain();
    findShadowRoots(batch, options, (root) => {
      if (roots.has(root)) return;
      roots.add(root);
      observe(root);
      pending.add(root);
      frames.request();
    });
    options.onBatch(batch);
  }
  function observe(root: Document | ShadowRoot): void {
    const { attributes } = options;
    const attributeOptions = attributes.length > 0 ? { attributes: true, attributeFilter: [...attributes] } : {};
    observer.observe(root, { childList: true, subtree: true, characterData: true, ...attributeOptions });
  }
  function start(): void {
    for (const root of roots) {
      if (root !== document && !(root as ShadowRoot).host.isConnected) {
        roots.delete(root);
        continue;
      }
      observe(root);
      pending.add(root);
    }
    frames.request();
  }
  function stop(): void {
    observer.disconnect();
    frames.cancel();
    pending.drain();
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : start()), { signal });
  signal.addEventListener('abort', stop, { once: true });
  if (!document.hidden && !signal.aborted) start();
}

function createPending() {
  let added = new Set<ParentNode & Node>();
  let changed = new Set<Element>();
  return {
    size: () => added.size + changed.size,
    add: (root: ParentNode & Node) => added.add(root),
    take(record: MutationRecord): void {
      const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
      if (target && isOurs(target)) return;
      let theirs = record.type !== 'childList' || record.removedNodes.length > 0;
      for (const node of record.addedNodes) {
        if (isOurs(node)) continue;
        theirs = true;
        if (node.nodeType === 1) added.add(node as Element);
      }
      if (theirs && target) changed.add(target);
    },
    drain(): Batch {
      const batch = { added, changed };
      added = new Set();
      changed = new Set();
      return batch;
    },
  };
}

/** One call a frame at most, and within `MAX_WAIT` where no frames come. */
function createFrames(run: () => void, document: Document, signal: AbortSignal) {
  const view = document.defaultView;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    if (frame !== 0) view?.cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const fire = () => {
    cancel();
    if (!signal.aborted) run();
  };
  return {
    cancel,
    request(): void {
      if (timer !== undefined || signal.aborted) return;
      timer = setTimeout(fire, MAX_WAIT);
      frame = view?.requestAnimationFrame(fire) ?? 0;
    },
  };
}

function findShadowRoots(batch: Batch, options: WatchOptions, found: (root: ShadowRoot) => void): void {
  const { shadowHosts, signal } = options;
  if (shadowHosts === '') return;
  for (const node of batch.added) {
    const hosts = [...node.querySelectorAll(shadowHosts)];
    if (node.nodeType === 1 && (node as Element).matches(shadowHosts)) hosts.push(node as Element);
    for (const host of hosts) look(host, 0);
  }
  function look(host: Element, turn: number): void {
    if (signal.aborted) return;
    if (host.shadowRoot) found(host.shadowRoot);
    else if (turn < LOOK_AGAIN.length) setTimeout(() => look(host, turn + 1), LOOK_AGAIN[turn]);
  }
}
