import { boxOf, clips, heightOf, intersect, inWindow, mirror, widthOf } from './geometry.ts';
import type { Box } from './geometry.ts';
import { isElement, isOurs, isText } from './nodes.ts';

export type MarkSize = 'full' | 'brief' | 'icon';
export type MarkPlace = {
  readonly left: number;
  readonly middle: number;
  readonly size: MarkSize;
  /** Stands over text, for want of room. */
  readonly covers: boolean;
};
/** `solid`: buttons, pictures; text may be covered where there is no room, these may not. */
export type Obstacle = Box & { readonly solid: boolean };
export type MarkWidths = Readonly<Record<MarkSize, number>>;

const GAP = 6;
const sizes: readonly MarkSize[] = ['full', 'brief', 'icon'];

/**
 * The first free stretch after the name, on its own line; the longest wording that fits anywhere there wins. With no
 * room at all the short wording covers the end of the line, never the name.
 */
export function placeMark(
  line: Box,
  obstacles: readonly Obstacle[],
  bounds: Box,
  widths: MarkWidths,
  rightToLeft: boolean,
): MarkPlace {
  if (rightToLeft) {
    const place = placeMark(
      mirror(line),
      obstacles.map((box) => ({ ...mirror(box), solid: box.solid })),
      mirror(bounds),
      widths,
      false,
    );
    return { ...place, left: -place.left - widths[place.size] };
  }
  const middle = (line.top + line.bottom) / 2;
  const inBand = obstacles
    .filter((box) => box.top < middle + 5 && box.bottom > middle - 5 && box.right > line.right)
    .toSorted((one, other) => one.left - other.left);
  for (const size of sizes) {
    const left = firstGap(line.right, inBand, bounds.right, widths[size]);
    if (left !== undefined) return { left, middle, size, covers: false };
  }
  const end = Math.min(bounds.right, inBand.find((box) => box.solid && box.left >= line.right + GAP)?.left ?? Infinity);
  const size = end - line.right > widths.brief / 2 ? 'brief' : 'icon';
  return { left: Math.max(end - widths[size] - 2, bounds.left), middle, size, covers: true };
}

function firstGap(from: number, obstacles: readonly Box[], end: number, width: number): number | undefined {
  let cursor = from;
  for (const box of obstacles) {
    if (box.left - cursor >= width + GAP + 2) return cursor + GAP;
    cursor = Math.max(cursor, box.right);
  }
  return end - cursor >= width + GAP ? cursor + GAP : undefined;
}

/** A header row is lower than this; what is taller is the message with its text. */
const ROW = 120;
const MOST_LEAVES = 300;
const solid = 'img, svg, button, input, video, canvas, picture, [role=button]';

export type Surroundings = { readonly line: Box; readonly obstacles: readonly Obstacle[]; readonly bounds: Box };

/** Measures the row that `name` stands in: its own line, everything visible beside it, and the room there is. */
export function surroundings(name: Element, anchor: Element): Surroundings {
  const row = rowOf(name, anchor);
  const visible = createVisible(row);
  const own = leaves(name, visible);
  const first = own[0] ?? boxOf(name);
  const middle = (first.top + first.bottom) / 2;
  const onLine = own.filter((box) => box.top < middle && box.bottom > middle);
  const line = {
    ...first,
    left: Math.min(first.left, ...onLine.map((box) => box.left)),
    right: Math.max(first.right, ...onLine.map((box) => box.right)),
  };
  const bounds = inWindow(intersect(boxOf(row), boxOf(anchor)), anchor);
  return { line, obstacles: leaves(row, visible), bounds };
}

function rowOf(name: Element, anchor: Element): Element {
  let row = name;
  for (let at = name.parentElement; at && anchor.contains(at); at = at.parentElement) {
    if (heightOf(boxOf(at)) > ROW) break;
    row = at;
  }
  return row;
}

/** What can be seen of a box: names are cut off by their container, their text rectangles are not. */
function createVisible(row: Element) {
  const frames = new Map<Element, Box | undefined>();
  const frameOf = (element: Element): Box | undefined => {
    if (!frames.has(element)) frames.set(element, clips(element) ? boxOf(element) : undefined);
    return frames.get(element);
  };
  return (box: Box, holder: Element | null): Box => {
    let seen = box;
    for (let at = holder; at && row.contains(at); at = at.parentElement) {
      const frame = frameOf(at);
      if (frame) seen = intersect(seen, frame);
    }
    return seen;
  };
}

function leaves(root: Element, visible: (box: Box, holder: Element | null) => Box): Obstacle[] {
  const boxes: Obstacle[] = [];
  const document = root.ownerDocument;
  const range = document.createRange();
  const walker = document.createTreeWalker(root, 5, (node) => (isOurs(node) ? 2 : 1));
  for (let node = walker.nextNode(); node && boxes.length < MOST_LEAVES; node = walker.nextNode()) {
    if (isText(node)) {
      if (!/\S/u.test(node.textContent ?? '')) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) boxes.push({ ...visible(rect, node.parentElement), solid: false });
    } else if (isElement(node) && node.matches(solid)) {
      boxes.push({ ...visible(boxOf(node), node.parentElement), solid: true });
    }
  }
  return boxes.filter((box) => widthOf(box) > 0 && heightOf(box) > 0);
}
