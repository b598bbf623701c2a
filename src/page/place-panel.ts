import type { Box } from './geometry.ts';

type Size = { readonly width: number; readonly height: number };

const GAP = 8;
const EDGE = 8;

/**
 * Where a panel stands in the window: below what opened it, above where there is more room, never outside. In the top
 * layer nothing else has to be considered, so that a positioning library (5 kB) has nothing to add.
 */
export function placePanel(reference: Box, panel: Size, window: Size): { readonly left: number; readonly top: number } {
  const below = window.height - EDGE - (reference.bottom + GAP);
  const above = reference.top - GAP - EDGE;
  const goesBelow = panel.height <= below || below >= above;
  const top = goesBelow ? reference.bottom + GAP : reference.top - GAP - panel.height;
  return {
    left: clamp(reference.left, window.width - EDGE - panel.width),
    top: clamp(top, window.height - EDGE - panel.height),
  };
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most));
}
