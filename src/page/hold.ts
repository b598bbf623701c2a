import { isElement, isOurs } from './nodes.ts';

/** A covered message or form: what leads out of it waits for one acknowledgement. */
export type Hold = {
  /** The message's row; its links that leave the site are held. */
  readonly row: Element;
  /** Everything in here is held. */
  readonly body: Element;
  /** Buttons that answer the message or write to its author. */
  readonly held: readonly Element[];
  /** A form: typing and pasting are held as well. */
  readonly typing: boolean;
  /** Called when something was held back: show the user why. */
  readonly alert: (event: Event) => void;
};
export type Holds = { add(hold: Hold): () => void };

const acting = ['click', 'auxclick', 'dragstart', 'submit', 'keydown', 'paste', 'beforeinput'];
/** Some clients open a link when the button goes down. */
const leadingUp = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick'];

/**
 * Listens on the window, in the capture phase, before the page's own listeners when it starts at `document_start`.
 * A page that listens there earlier cannot be outrun.
 */
export function createHolds(window: Window, signal: AbortSignal): Holds {
  const holds = new Set<Hold>();
  const handle = (event: Event): void => {
    if (holds.size === 0) return;
    const path = event.composedPath();
    if (path.some(isOurs)) return;
    for (const hold of holds) {
      if (!concerns(hold, event, path)) continue;
      event.stopImmediatePropagation();
      if (leadingUp.includes(event.type)) return;
      event.preventDefault();
      hold.alert(event);
      return;
    }
  };
  for (const type of [...acting, ...leadingUp]) window.addEventListener(type, handle, { capture: true, signal });
  return {
    add(hold) {
      holds.add(hold);
      return () => holds.delete(hold);
    },
  };
}

function concerns(hold: Hold, event: Event, path: readonly EventTarget[]): boolean {
  if (!path.includes(hold.row) && !path.includes(hold.body)) return false;
  if (event.type === 'keydown' && !heldKey(event, hold.typing)) return false;
  if (['paste', 'beforeinput'].includes(event.type) && !hold.typing) return false;
  if (path.includes(hold.body) || hold.held.some((element) => path.includes(element))) return true;
  const link = path.find((target): target is Element => isElement(target) && target.matches('a[href]'));
  return link !== undefined && leadsOut(link);
}

function heldKey(event: Event, typing: boolean): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key === 'Enter' || key === ' ') return true;
  return typing && key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** Out of this site: another host (link shorteners count as one), mail, telephone, another program. */
function leadsOut(link: Element): boolean {
  const here = link.ownerDocument.location;
  try {
    const url = new URL(link.getAttribute('href') ?? '', here.href);
    return url.protocol !== here.protocol || url.host !== here.host;
  } catch {
    return false;
  }
}
