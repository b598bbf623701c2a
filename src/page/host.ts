/** The only elements of ours that a page ever sees. */
export type HostName = 'countersign-mark' | 'countersign-cover' | 'countersign-banner';

export type Host = { readonly element: HTMLElement; readonly root: ShadowRoot };

/** `all: initial` keeps inherited page styles out; what the page could still set by selector is pinned inline. */
const pinned = [
  'all: initial',
  'position: absolute',
  'display: block',
  'width: 0',
  'height: 0',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'opacity: 1',
  'visibility: visible',
  // What changes inside is laid out inside alone.
  'contain: layout style',
  'pointer-events: auto',
  // Not covered by `all`.
  'direction: ltr',
]
  .map((declaration) => `${declaration} !important;`)
  .join('');

/**
 * A cover stands before what it hides and must lie over it; a mark stands after its name and has to be no higher than
 * that, or it would shine through menus and dialogs of the page.
 */
const heights: Readonly<Record<HostName, string>> = {
  'countersign-mark': '1',
  'countersign-cover': '2',
  'countersign-banner': '2',
};

/** Out of flow, zero size: nothing of the page moves. */
export function createHost(document: Document, name: HostName, css: string): Host {
  const element = document.createElement(name);
  element.style.cssText = pinned;
  element.style.setProperty('z-index', heights[name], 'important');
  const root = element.attachShadow({ mode: 'open' });
  addStyles(root, css);
  keepEventsFromPage(element);
  return { element, root };
}

/** Constructed sheets are not subject to the page's Content-Security-Policy; the element is the way for old Firefox. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [sheetOf(css)];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox's content-script wrapper may refuse the assignment.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}

const sheets = new Map<string, CSSStyleSheet>();

/** Parsed once for all marks of a page. */
function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

const heldInside = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
];

/** A click on our mark must not open the post beneath it, nor a key press reach the page's shortcuts. */
function keepEventsFromPage(element: HTMLElement): void {
  for (const type of heldInside) element.addEventListener(type, stop, passive);
}

const passive = { passive: true };
function stop(event: Event): void {
  event.stopPropagation();
}
