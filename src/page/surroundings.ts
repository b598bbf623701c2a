import { boxOf, clips, heightOf, intersect, inWindow, widthOf } from './geometry.ts';
import type { Box } from './geometry.ts';
import { isElement, isOurs, isText } from './nodes.ts';

/** A header row is lower than this; what is taller is the message with its text. */
const ROW = 120;
const MOST_LEAVES = 300;
const solid = 'img, svg, button, input, video, canvas, picture, [role=button]';
/** Badges are words in a small box, or an empty element that styles fill with a picture. */
const BADGE = 48;
const PADDING = 24;

/** `line`: the name's own line; `obstacles`: everything visible in its row; `bounds`: the room there is. */
export type Surroundings = { readonly line: Box; readonly obstacles: readonly Box[]; readonly bounds: Box };

type Limits = {
  /** The message's text: the room ends where it begins, for a cover may lie there. */
  readonly body: Element | undefined;
  /** Nothing stands beside the row, and all of the outer element's width is free. */
  readonly wide: boolean;
};

/** Measures the row that `name` stands in, inside of `within`. */
export function surroundings(name: Element, within: Element, { body, wide }: Limits): Surroundings {
  const row = rowOf(name, within);
  const visible = createVisible(row);
  const own = leaves(name, visible);
  const first = own[0] ?? boxOf(name);
  const middle = (first.top + first.bottom) / 2;
  const onLine = own.filter((box) => box.top < middle && box.bottom > middle);
  // Badges may stand inside the name's element; the longest piece is the name. The others are obstacles.
  const words = onLine.reduce((widest, box) => (widthOf(box) > widthOf(widest) ? box : widest), first);
  const line = { ...words, left: Math.min(first.left, ...onLine.map((box) => box.left)) };
  const outer = boxOf(within);
  const inner = intersect(boxOf(row), outer);
  const room = inWindow(wide ? { ...inner, left: outer.left, right: outer.right } : inner, within);
  const end = body && body !== name ? boxOf(body).top : Infinity;
  return { line, obstacles: leaves(row, visible), bounds: { ...room, bottom: Math.min(room.bottom, end) } };
}

function rowOf(name: Element, within: Element): Element {
  let row = name;
  for (let at = name.parentElement; at && within.contains(at); at = at.parentElement) {
    if (heightOf(boxOf(at)) > ROW) break;
    row = at;
  }
  return row;
}

type Visible = (box: Box, holder: Element | null) => Box;

/** What can be seen of a box: names are cut off by their container, their text rectangles are not. */
function createVisible(row: Element): Visible {
  const frames = new Map<Element, Box | undefined>();
  const frameOf = (element: Element): Box | undefined => {
    if (!frames.has(element)) frames.set(element, clips(element) ? boxOf(element) : undefined);
    return frames.get(element);
  };
  return (box, holder) => {
    let seen = box;
    for (let at = holder; at && row.contains(at); at = at.parentElement) {
      const frame = frameOf(at);
      if (frame) seen = intersect(seen, frame);
    }
    return seen;
  };
}

function leaves(root: Element, visible: Visible): Box[] {
  const boxes: Box[] = [];
  const range = root.ownerDocument.createRange();
  // Elements and text; without a filter, whose calls cost more than the walk. Ours have no children here.
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  for (let node = walker.nextNode(); node && boxes.length < MOST_LEAVES; node = walker.nextNode()) {
    if (isOurs(node)) continue;
    if (isText(node)) {
      if (!/\S/u.test(node.textContent ?? '')) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) boxes.push(visible(aroundText(rect, node), node.parentElement));
    } else if (isElement(node) && (node.matches(solid) || node.childNodes.length === 0)) {
      const box = boxOf(node);
      // Empty elements as large as the row only lie over it, for effects.
      if (node.matches(solid) || isBadge(box)) boxes.push(visible(box, node.parentElement));
    }
  }
  return boxes.filter((box) => widthOf(box) > 0 && heightOf(box) > 0);
}

/** With the border and padding of a box that is drawn closely around the words: SCAM, FAKE, "admin". */
function aroundText({ left, top, right, bottom }: Box, { parentElement: holder }: Text): Box {
  // Not the rectangle itself: its sides are no properties of its own.
  const words = { left, top, right, bottom };
  if (!holder || holder.childNodes.length > 1) return words;
  const around = boxOf(holder);
  const isClose = widthOf(around) - widthOf(words) <= PADDING && heightOf(around) <= BADGE;
  return isClose && around.left <= left && around.right >= right ? around : words;
}

function isBadge(box: Box): boolean {
  return widthOf(box) <= BADGE && heightOf(box) <= BADGE;
}
