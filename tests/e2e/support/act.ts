import type { Tab } from './driver.ts';
import { eventually } from './marks.ts';

/** The middle of an element in viewport coordinates, after it was scrolled into view. */
export type Spot = { readonly x: number; readonly y: number };

/**
 * Finds the first visible element that matches, also inside open shadow roots, and scrolls to it.
 * @param text the element's text must contain it
 */
export function locate(tab: Tab, selector: string, text = ''): Promise<Spot> {
  return eventually(async () => {
    const spot = await tab.evaluate(
      async (wanted: { selector: string; text: string }, find) => {
        const element = find(wanted.selector).find(
          (candidate) => candidate.textContent.includes(wanted.text) && candidate.getClientRects().length > 0,
        );
        if (!element) return undefined;
        const box = element.getBoundingClientRect();
        const inside = box.top >= 0 && box.bottom <= innerHeight;
        // "nearest" moves nothing that can be seen, but scrolls a panel in which the element is cut off.
        element.scrollIntoView({ block: inside ? 'nearest' : 'center', behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        // A link that is broken over two lines has nothing of itself in the middle of its bounding box.
        const [widest = box] = [...element.getClientRects()].toSorted((one, other) => other.width - one.width);
        const { left, top, width, height } = widest;
        const [x, y] = [left + width / 2, top + height / 2];
        // A panel that grows is moved into the window a little later.
        return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight ? { x, y } : undefined;
      },
      { selector, text },
    );
    if (!spot) throw new Error(`nothing in sight matches ${selector} ${text}`);
    return spot;
  });
}

export async function click(tab: Tab, selector: string, text?: string): Promise<void> {
  const { x, y } = await locate(tab, selector, text);
  await tab.clickAt(x, y);
}

export async function hover(tab: Tab, selector: string, text?: string): Promise<void> {
  const { x, y } = await locate(tab, selector, text);
  await tab.hoverAt(x, y);
}

/** Visible text of the first match, white space collapsed; undefined when there is none. */
export function textOf(tab: Tab, selector: string): Promise<string | undefined> {
  return tab.evaluate((wanted: string, find) => {
    const element = find(wanted).find((candidate) => candidate.getClientRects().length > 0);
    return element?.innerText.replace(/\s+/g, ' ').trim();
  }, selector);
}

/** How many elements match, also inside open shadow roots. */
export function count(tab: Tab, selector: string): Promise<number> {
  return tab.evaluate((wanted: string, find) => find(wanted).length, selector);
}
