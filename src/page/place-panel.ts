import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { reportOnce } from '../extension/report-once.ts';

const GAP = 8;
const EDGE = 8;
/** Less cannot be read; then the panel covers what it explains. */
const LEAST = 200;
/** Higher than this it scrolls. */
const MOST = 560;

/**
 * Keeps a panel in the top layer beside what it explains while either moves or changes its size: below it, or above
 * where there is more room; lower than it would be (it scrolls) rather than over it. Returns how to stop.
 */
export function placePanel(reference: Element, panel: HTMLElement): () => void {
  return autoUpdate(reference, panel, () => void place(reference, panel).catch(reportOnce));
}

async function place(reference: Element, panel: HTMLElement): Promise<void> {
  // The height that it would like to have decides on which side it goes; meanwhile nothing is scrolled.
  const { scrollTop } = panel;
  panel.style.setProperty('max-height', `${MOST}px`);
  const { x, y } = await computePosition(reference, panel, {
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          const height = Math.min(MOST, Math.max(LEAST, Math.floor(availableHeight)));
          panel.style.setProperty('max-height', `${height}px`);
        },
      }),
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  panel.style.setProperty('left', `${Math.round(x)}px`);
  panel.style.setProperty('top', `${Math.round(y)}px`);
  panel.scrollTop = scrollTop;
}
