import { boxOf } from './geometry.ts';
import type { CoverLayout, CoverPlace } from './place-cover.ts';

/** What a line shows: which of the wordings, "Show anyway" or less of it, and whether there is room for an icon. */
export type Look = {
  readonly layout: CoverLayout;
  readonly words: 'short' | 'brief' | 'word';
  readonly show: 'all' | 'less';
  readonly fit: 'wide' | 'narrow';
};
export const roomy: Look = { layout: 'line', words: 'short', show: 'all', fit: 'wide' };
/** From most to least: rather a shorter button than a shorter wording. */
const inOneLine: readonly Look[] = [
  roomy,
  ...(['short', 'brief', 'word'] as const).flatMap((words) =>
    (['all', 'less'] as const).map((show): Look => ({ layout: 'line', words, show, fit: 'narrow' })),
  ),
];
const least: Look = { layout: 'line', words: 'word', show: 'less', fit: 'narrow' };
const inTwoLines: readonly Look[] = [
  { ...roomy, layout: 'lines' },
  { ...roomy, layout: 'lines', fit: 'narrow' },
  { ...roomy, layout: 'lines', fit: 'narrow', words: 'brief' },
  ...inOneLine,
  // One under the other, in a column hardly wider than a word.
  { ...least, layout: 'lines' },
];
const knownLooks = new Map<string, Look>();

/** The first in which nothing is cut off; measured once like the heights. */
export function lookOf(sheet: HTMLElement, key: string, { layout, width, height }: CoverPlace): Look {
  if (layout === 'full' || layout === 'tight') return { ...roomy, layout };
  const name = `${sheet.parentElement?.lang}\n${layout}\n${width}\n${height}\n${key}`;
  const known = knownLooks.get(name);
  if (known) return known;
  sheet.style.setProperty('width', `${width}px`);
  sheet.style.setProperty('height', `${height}px`);
  const looks = layout === 'lines' ? inTwoLines : inOneLine;
  const whole = looks.find((look) => {
    Object.assign(sheet.dataset, look);
    return isWhole(sheet);
  });
  knownLooks.set(name, whole ?? least);
  return whole ?? least;
}

/** Half a line: scripts with high letters stick out of a line that is not cut off. */
const HALF_A_LINE = 9;

function isWhole(sheet: HTMLElement): boolean {
  const { right, bottom } = boxOf(sheet);
  const cut = [...sheet.querySelectorAll('.sentence')].some(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth > clientWidth || scrollHeight > clientHeight + HALF_A_LINE,
  );
  return !cut && [...sheet.children].map(boxOf).every((part) => part.right <= right && part.bottom <= bottom);
}
