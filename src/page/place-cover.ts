import { heightOf, widthOf } from './geometry.ts';
import type { Box } from './geometry.ts';

/** `full`: sentence, right channel, buttons; `tight`: without the channel; `line`: a few words and the buttons in one row; `lines`:
 * the same where there is height for the words to wrap. */
export type CoverLayout = 'full' | 'tight' | 'line' | 'lines';
export type CoverPlace = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly layout: CoverLayout;
};

const COMFORTABLE = 320;
const ONE_LINE = 520;
/** Two lines of words and the padding around them. */
const TWO_LINES = 44;
const STRIP = 32;
/** Kept free between a widened cover and the edge of its row. */
const EDGE = 8;
/** More than the body on three sides: round corners would let first and last letters look out. */
const RIM = 4;

/**
 * The cover hides the whole body. Where the body is smaller than the words, the cover grows downwards and sideways
 * inside the message's own row, over its buttons; it never grows upwards over the name.
 * @param heightFor height in pixels that a layout needs at a width
 */
export function placeCover(
  body: Box,
  row: Box,
  rightToLeft: boolean,
  heightFor: (layout: CoverLayout, width: number) => number,
): CoverPlace {
  const { left, right } = widen(body, row, rightToLeft, COMFORTABLE);
  const width = right - left;
  const { top } = body;
  const least = heightOf(body) + RIM;
  const room = Math.max(row.bottom, body.bottom + RIM) - top;
  for (const layout of ['full', 'tight'] as const) {
    const needed = heightFor(layout, width);
    if (needed > room) continue;
    const height = Math.max(needed, least);
    return { left, top, width, height: height + rest(room - height), layout };
  }
  const line = widen(body, row, rightToLeft, ONE_LINE);
  const layout = least >= TWO_LINES ? 'lines' : 'line';
  const height = Math.max(heightFor('line', line.right - line.left), least);
  return { left: line.left, top: top - (height - least) / 2, width: line.right - line.left, height, layout };
}

/** A strip of buttons that would look out from under the cover is covered as well. */
function rest(below: number): number {
  return below > 0 && below <= STRIP ? below - Math.min(below / 2, 8) : 0;
}

function widen(body: Box, row: Box, rightToLeft: boolean, wanted: number): { left: number; right: number } {
  const missing = Math.max(0, wanted - widthOf(body));
  const after = Math.max(0, row.right - EDGE - body.right);
  const before = Math.max(0, body.left - row.left - EDGE);
  const [first, second] = rightToLeft ? [before, after] : [after, before];
  const atEnd = Math.min(missing, first);
  // The other side only when the message hugs the edge of its row, as a chat's outgoing side does.
  const atStart = first < 8 ? Math.min(missing - atEnd, second) : 0;
  const [growLeft, growRight] = rightToLeft ? [atEnd, atStart] : [atStart, atEnd];
  return { left: body.left - Math.max(growLeft, RIM), right: body.right + Math.max(growRight, RIM) };
}
