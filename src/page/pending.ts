import { isElement, isOurs } from './nodes.ts';

/** Nodes of the page, never ours. `added`: their descendants are new as well; `changed`: only they and their ancestors. */
export type Batch = { readonly added: ReadonlySet<ParentNode & Node>; readonly changed: ReadonlySet<Element> };

/** Gathers what mutation records tell until the next frame, each node once. */
export function createPending() {
  let added = new Set<ParentNode & Node>();
  let changed = new Set<Element>();
  return {
    isEmpty: () => added.size + changed.size === 0,
    add: (root: ParentNode & Node): void => void added.add(root),
    take(record: MutationRecord): void {
      const target = isElement(record.target) ? record.target : record.target.parentElement;
      if (isOurs(target)) return;
      // What the page removes may be a mark of ours; what appears and is ours is no news.
      let theirs = record.type !== 'childList' || record.removedNodes.length > 0;
      for (const node of record.addedNodes) {
        if (isOurs(node)) continue;
        theirs = true;
        if (isElement(node)) added.add(node);
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
