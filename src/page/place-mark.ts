import { mirror } from './geometry.ts';
import type { Box } from './geometry.ts';

export type MarkSize = 'full' | 'brief' | 'icon';
export type MarkPlace = {
  readonly left: number;
  readonly middle: number;
  readonly size: MarkSize;
  /** Stands over the end of the name, for want of room. */
  readonly covers: boolean;
};
export type MarkWidths = Readonly<Record<MarkSize, number>>;

const GAP = 6;
/** Of every size. */
const HEIGHT = 20;
const sizes: readonly MarkSize[] = ['full', 'brief', 'icon'];

/**
 * The first free stretch after the name, on its own line; the longest wording that fits anywhere there wins. Without one
 * the icon goes to the first free place below it in the row; without that it stands over the end of the name that it is
 * about, and over nothing else: times, buttons and the platform's own badges stay to be seen.
 * @param obstacles everything visible in the row
 * @param bounds the room that the row has
 */
export function placeMark(
  line: Box,
  obstacles: readonly Box[],
  bounds: Box,
  widths: MarkWidths,
  rightToLeft: boolean,
): MarkPlace {
  if (rightToLeft) {
    const place = placeMark(mirror(line), obstacles.map(mirror), mirror(bounds), widths, false);
    return { ...place, left: -place.left - widths[place.size] };
  }
  const middle = (line.top + line.bottom) / 2;
  // Lines stand closer together than a mark is high: it may touch the empty edge of the line above or below.
  const sameLine = inBand(obstacles, middle, 5).filter((box) => box.right > line.right);
  for (const size of sizes) {
    const left = firstGap(line.right, sameLine, bounds.right, widths[size]);
    if (left !== undefined) return { left, middle, size, covers: false };
  }
  const below = placeBelow(line, obstacles, bounds, widths.icon);
  if (below) return { ...below, size: 'icon', covers: false };
  return { left: Math.max(line.right - widths.icon, bounds.left), middle, size: 'icon', covers: true };
}

/** On the first of the lines below that has room for the icon after the start of the name. */
function placeBelow(line: Box, obstacles: readonly Box[], bounds: Box, width: number) {
  const middles = obstacles
    .filter((box) => box.top >= line.bottom - 2)
    .map((box) => (box.top + box.bottom) / 2)
    .toSorted((one, other) => one - other);
  for (const middle of middles) {
    if (middle + HEIGHT / 2 > bounds.bottom) continue;
    const left = firstGap(line.left, inBand(obstacles, middle, HEIGHT / 2 - 1), bounds.right, width);
    if (left !== undefined) return { left, middle };
  }
  return undefined;
}

function inBand(obstacles: readonly Box[], middle: number, half: number): readonly Box[] {
  return obstacles
    .filter((box) => box.top < middle + half && box.bottom > middle - half)
    .toSorted((one, other) => one.left - other.left);
}

function firstGap(from: number, obstacles: readonly Box[], end: number, width: number): number | undefined {
  let cursor = from;
  for (const box of obstacles) {
    if (box.left - cursor >= width + GAP + 2) return cursor + GAP;
    cursor = Math.max(cursor, box.right);
  }
  return end - cursor >= width + GAP ? cursor + GAP : undefined;
}
