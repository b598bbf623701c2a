import type { Finding } from '../core/types.ts';
import type { Language } from '../extension/types.ts';
import { languageTag } from '../locales/translate.ts';
import type { Announce } from './announce.ts';
import { build } from './build.ts';
import { createHost } from './host.ts';
import { describe } from './mark.ts';
import { toastStyles } from './styles/toast-styles.ts';
import { applyTheme, themeBehind } from './theme.ts';

export type Offer = {
  /** What went; names the element for the page contract. */
  readonly finding: Finding;
  readonly text: string;
  readonly button: string;
  readonly run: (event: Event) => void;
  /** Where it stood. */
  readonly at: DOMRect;
};
/** Shows a line with one button, at the place of what just went, for some seconds; one at a time. */
export type Toast = (offer: Offer) => void;

const STAYS = 8000;

/** A note of ours: a banner of severity "note" that is in the page only while it is shown. */
export function createToast(
  document: Document,
  language: () => Language,
  announce: Announce,
  signal: AbortSignal,
): Toast {
  let leave: (() => void) | undefined;
  signal.addEventListener('abort', () => leave?.(), { once: true });
  return (offer) => {
    leave?.();
    const host = createHost(document, 'countersign-banner', toastStyles);
    describe(host.element, { ...offer.finding, severity: 'note' });
    const toast = buildToast(document, offer, () => leave?.());
    const frame = build(document, 'div', { class: 'frame', lang: languageTag(language()) }, toast);
    host.root.append(frame);
    const page = document.body ?? document.documentElement;
    applyTheme(frame, themeBehind(page));
    page.append(host.element);
    stand(toast, offer.at);
    announce(frame, offer.text);
    const stopTimer = whenUnused(toast, () => leave?.());
    leave = () => {
      leave = undefined;
      stopTimer();
      host.element.remove();
    };
  };
}

/** The words are hidden from screen readers here: they are announced. */
function buildToast(document: Document, { text, button, run }: Offer, leave: () => void): HTMLElement {
  const press = (event: Event): void => {
    event.preventDefault();
    leave();
    run(event);
  };
  return build(
    document,
    'div',
    { class: 'toast', popover: 'manual' },
    build(document, 'span', { 'aria-hidden': 'true' }, text),
    build(document, 'button', { type: 'button', onclick: press }, button),
  );
}

/** Goes by itself, but not while pointer or focus are in it. */
function whenUnused(toast: HTMLElement, leave: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(() => (toast.matches(':hover, :focus-within') ? wait() : leave()), STAYS);
  };
  wait();
  return () => clearTimeout(timer);
}

/** Near what was dismissed, inside the window. */
function stand(toast: HTMLElement, at: DOMRect): void {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- absent in test documents
  toast.showPopover?.();
  const { clientWidth, clientHeight } = toast.ownerDocument.documentElement;
  const { width, height } = toast.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, clientWidth - width - 8));
  const top = Math.max(8, Math.min(at.top, clientHeight - height - 8));
  toast.style.setProperty('left', `${left}px`);
  toast.style.setProperty('top', `${top}px`);
}
