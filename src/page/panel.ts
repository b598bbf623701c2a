import { placePanel } from './place-panel.ts';

export type Panel = {
  readonly isOpen: () => boolean;
  /** `pinned`: opened by click, stays until closed; else it goes when pointer and focus leave. */
  open(pinned: boolean): void;
  close(): void;
};
export type PanelParts = {
  /** The element that opens the panel; carries `aria-expanded`. */
  readonly opener: HTMLElement;
  readonly reference: Element;
  /** Contains opener and panel; focus and pointer inside it keep the panel open. */
  readonly area: HTMLElement;
  readonly root: ShadowRoot;
  /** Built when first opened: most marks are never asked. */
  readonly content: () => HTMLElement;
};
export type Panels = { create(parts: PanelParts): Panel };

const SHOW_AFTER = 250;
const HIDE_AFTER = 250;

/** One details panel at a time in the document. */
export function createPanels(document: Document, signal: AbortSignal): Panels {
  let current: (Panel & { readonly area: HTMLElement }) | undefined;
  const options = { signal, capture: true };
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (current && !event.composedPath().includes(current.area)) current.close();
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !current) return;
      // One key press closes one thing: the page's own dialog stays.
      event.stopImmediatePropagation();
      current.close();
    },
    options,
  );
  signal.addEventListener('abort', () => current?.close(), { once: true });
  return {
    create(parts) {
      const panel = createPanel(parts, {
        opened: (self) => {
          if (current !== self) current?.close();
          current = self;
        },
        closed: (self) => {
          if (current === self) current = undefined;
        },
      });
      return panel;
    },
  };
}

type Opened = Panel & { readonly area: HTMLElement };
type Hooks = { opened(panel: Opened): void; closed(panel: Opened): void };

function createPanel(parts: PanelParts, hooks: Hooks): Opened {
  const { opener, area, root } = parts;
  let element: HTMLElement | undefined;
  let stopFollowing: (() => void) | undefined;
  let pinned = false;
  const self: Opened = {
    area,
    isOpen: () => element !== undefined,
    open(pin) {
      pinned = pin || pinned;
      if (element) return;
      hooks.opened(self);
      element = show(root, parts.content());
      opener.setAttribute('aria-expanded', 'true');
      stopFollowing = placePanel(parts.reference, element);
    },
    close() {
      if (!element) return;
      const hadFocus = root.activeElement !== null && element.contains(root.activeElement);
      stopFollowing?.();
      element.remove();
      element = undefined;
      pinned = false;
      opener.setAttribute('aria-expanded', 'false');
      hooks.closed(self);
      if (hadFocus) opener.focus({ preventScroll: true });
    },
  };
  opener.setAttribute('aria-expanded', 'false');
  opener.setAttribute('aria-haspopup', 'dialog');
  openOnAttention(parts, self, () => pinned);
  return self;
}

function openOnAttention({ opener, area, root }: PanelParts, panel: Panel, isPinned: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closing = false;
  const later = (delay: number, run: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
  const leave = (): void =>
    later(HIDE_AFTER, () => {
      if (!isPinned() && root.activeElement === null) panel.close();
    });
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (panel.isOpen() && isPinned()) panel.close();
    else panel.open(true);
  });
  opener.addEventListener('pointerenter', (event) => {
    if (event.pointerType !== 'touch') later(SHOW_AFTER, () => panel.open(false));
  });
  opener.addEventListener('focus', () => {
    if (!closing && opener.matches(':focus-visible')) panel.open(false);
  });
  area.addEventListener('pointerenter', () => panel.isOpen() && clearTimeout(timer));
  area.addEventListener('pointerleave', leave);
  area.addEventListener('focusout', (event) => {
    closing = event.relatedTarget === null;
    if (!(event.relatedTarget instanceof Node && area.contains(event.relatedTarget))) leave();
    closing = false;
  });
}

/** In the browser's top layer: no ancestor can clip it, no stacking context can bury it. */
function show(root: ShadowRoot, element: HTMLElement): HTMLElement {
  element.setAttribute('popover', 'manual');
  root.querySelector('.frame')?.append(element);
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- absent in test documents
  element.showPopover?.();
  return element;
}
