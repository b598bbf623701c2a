import { languageTag } from '../locales/translate.ts';
import type { Language } from '../extension/types.ts';
import { build } from './build.ts';
import { createHost } from './host.ts';
import { toastStyles } from './styles/toast-styles.ts';
import { applyTheme } from './theme.ts';

export type Toast = {
  /** A line with one button, at the place of what just went, for some seconds. */
  offer(text: string, button: string, run: (event: Event) => void, at: DOMRect): void;
  /** Says it to screen readers, politely; with `once`, each identity is announced one time. */
  announce(text: string, once?: string): void;
};

const STAYS = 8000;
/** Screen readers speak changes of a live region that they already know. */
const KNOWN_AFTER = 120;

export function createToast(document: Document, language: () => Language, signal: AbortSignal): Toast {
  const announced = new Set<string>();
  let parts: ReturnType<typeof createParts> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const get = () => {
    parts ??= createParts(document);
    parts.frame.lang = languageTag(language());
    if (!parts.host.isConnected) (document.body ?? document.documentElement).append(parts.host);
    return parts;
  };
  signal.addEventListener('abort', () => parts?.host.remove(), { once: true });
  const hide = (): void => parts?.line.replaceChildren();
  return {
    offer(text, button, run, at) {
      const { frame, line } = get();
      applyTheme(frame, document.body ?? document.documentElement);
      const act = (event: Event): void => {
        event.preventDefault();
        hide();
        run(event);
      };
      line.replaceChildren(
        build(
          document,
          'div',
          { class: 'toast', popover: 'manual' },
          build(document, 'span', {}, text),
          build(document, 'button', { type: 'button', onclick: act }, button),
        ),
      );
      const toast = line.firstElementChild;
      if (toast instanceof HTMLElement) stand(toast, at);
      clearTimeout(timer);
      const wait = (): void => {
        timer = setTimeout(() => (line.matches(':hover, :focus-within') ? wait() : hide()), STAYS);
      };
      wait();
    },
    announce(text, once) {
      if (once !== undefined) {
        if (announced.has(once)) return;
        announced.add(once);
      }
      const { speech } = get();
      speech.textContent = '';
      setTimeout(() => (speech.textContent = text), KNOWN_AFTER);
    },
  };
}

function createParts(document: Document) {
  const { element: host, root } = createHost(document, 'countersign-toast', toastStyles);
  const line = build(document, 'div', { role: 'status' });
  const speech = build(document, 'div', { class: 'speech', role: 'status', 'aria-live': 'polite' });
  const frame = build(document, 'div', { class: 'frame' }, line, speech);
  root.append(frame);
  return { host, frame, line, speech };
}

/** Near what was dismissed, inside the window. */
function stand(toast: HTMLElement, at: DOMRect): void {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- absent in test documents and old browsers
  toast.showPopover?.();
  const { clientWidth, clientHeight } = toast.ownerDocument.documentElement;
  const { width, height } = toast.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, clientWidth - width - 8));
  const top = Math.max(8, Math.min(at.top, clientHeight - height - 8));
  toast.style.setProperty('left', `${left}px`);
  toast.style.setProperty('top', `${top}px`);
}
