/** A rectangle in the window's coordinates, CSS pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

/** May be empty (right < left). */
export function intersect(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** Seen in a mirror at x = 0: right-to-left pages are measured as left-to-right ones. */
export function mirror(box: Box): Box {
  return { ...box, left: -box.right, right: -box.left };
}

/** Whether what sticks out of this element is cut off. */
export function clips(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  return (style.overflow || 'visible') !== 'visible' || /paint|strict|content/u.test(style.contain ?? '');
}

const interactive = 'a, button, summary, label';

/**
 * Where our element can stand beside `target` without being cut off, and outside of links and buttons: the outermost
 * such ancestor below `within`, or `target` itself.
 */
export function standpoint(target: Element, within: Element): Element {
  let best = target;
  for (let at = target.parentElement; at && at !== within && within.contains(at); at = at.parentElement) {
    if (at.matches(interactive) || clips(at)) best = at;
  }
  return best;
}

/**
 * Whether a scroller stands between what is put beside `point` and its containing block: an absolutely placed element
 * would not scroll with it.
 */
export function leavesScroller(point: Element): boolean {
  for (let at = point.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (!style || (style.position || 'static') !== 'static' || (style.transform || 'none') !== 'none') return false;
    if (/auto|scroll/u.test(style.overflow ?? '')) return true;
  }
  return false;
}

/** Whether what stands beside `point` is part of a line of text. */
export function isInline(point: Element): boolean {
  const display = point.ownerDocument.defaultView?.getComputedStyle(point).display ?? '';
  return display.startsWith('inline') || display === 'contents';
}

/** Into the flow instead, still without size: an inline box among blocks would open a line of its own. */
export function putIntoFlow(host: HTMLElement, inline: boolean): void {
  host.style.setProperty('position', 'relative', 'important');
  if (!inline) return;
  host.style.setProperty('display', 'inline-block', 'important');
  host.style.setProperty('vertical-align', 'top', 'important');
}

/** Without what lies to the left or the right of the window. */
export function inWindow(box: Box, element: Element): Box {
  const { clientWidth } = element.ownerDocument.documentElement;
  return intersect(box, { ...box, left: 0, right: clientWidth });
}
