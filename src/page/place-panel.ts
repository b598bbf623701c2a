import type { Box } from './geometry.ts';

export type PanelPlace = { readonly left: number; readonly top: number; readonly height: number };
type Size = { readonly width: number; readonly height: number };

const GAP = 8;
const EDGE = 8;
/** Less cannot be read; then the panel covers what it explains. */
const LEAST = 200;

/**
 * Where a panel stands in the window: below what opened it, or above where there is more room; lower than it would be
 * (it scrolls) rather than over what it explains. In the top layer nothing else has to be considered, so that a
 * positioning library (5 kB) has nothing to add.
 */
export function placePanel(reference: Box, panel: Size, window: Size): PanelPlace {
  const below = window.height - EDGE - (reference.bottom + GAP);
  const above = reference.top - GAP - EDGE;
  const goesBelow = panel.height <= below || below >= above;
  const height = Math.min(panel.height, Math.max(goesBelow ? below : above, LEAST));
  const top = goesBelow ? reference.bottom + GAP : reference.top - GAP - height;
  return {
    left: clamp(reference.left, window.width - EDGE - panel.width),
    top: clamp(top, window.height - EDGE - height),
    height,
  };
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most));
}
