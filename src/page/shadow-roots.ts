import { isElement } from './nodes.ts';
import type { Batch } from './pending.ts';

/** `attachShadow` on a standing element fires no mutation: when to look again, in milliseconds. */
const LOOK_AGAIN = [50, 200, 500, 1000, 2000, 4000];

/** Finds the open shadow roots of the hosts that `selector` names among the new nodes; '' names none. */
export function findShadowRoots(
  batch: Batch,
  selector: string,
  signal: AbortSignal,
  found: (root: ShadowRoot) => void,
): void {
  if (selector === '') return;
  const look = (host: Element, turn: number): void => {
    if (signal.aborted) return;
    if (host.shadowRoot) found(host.shadowRoot);
    else if (turn < LOOK_AGAIN.length) setTimeout(() => look(host, turn + 1), LOOK_AGAIN[turn]);
  };
  for (const node of batch.added) {
    if (isElement(node) && node.matches(selector)) look(node, 0);
    for (const host of node.querySelectorAll(selector)) look(host, 0);
  }
}
