import { languageTag } from '../locales/translate.ts';
import type { Language } from '../extension/types.ts';
import { build } from './build.ts';
import { createHost } from './host.ts';
import { toastStyles } from './styles/toast-styles.ts';
import { applyTheme, themeBehind } from './theme.ts';

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
  let parts: Parts | undefined;
  const get = (): Parts => {
    parts ??= createParts(document);
    parts.frame.lang = languageTag(language());
    applyTheme(parts.frame, themeBehind(pageOf(document)));
    if (!parts.host.isConnected) pageOf(document).append(parts.host);
    return parts;
  };
  const hideLater = createHider(signal);
  signal.addEventListener('abort', () => parts?.host.remove(), { once: true });
  return {
    offer(text, button, run, at) {
      const { line } = get();
      const act = (event: Event): void => {
        event.preventDefault();
        line.replaceChildren();
        run(event);
      };
      const press = build(document, 'button', { type: 'button', onclick: act }, button);
      const toast = build(
        document,
        'div',
        { class: 'toast', popover: 'manual' },
        build(document, 'span', {}, text),
        press,
      );
      line.replaceChildren(toast);
      stand(toast, at);
      hideLater(line);
    },
    announce(text, once) {
      if (once !== undefined && announced.has(once)) return;
      if (once !== undefined) announced.add(once);
      speak(get().speech, text);
    },
  };
}

function speak(speech: HTMLElement, text: string): void {
  speech.textContent = '';
  setTimeout(() => (speech.textContent = text), KNOWN_AFTER);
}

/** Goes by itself, but not while it is used. */
function createHider(signal: AbortSignal): (line: HTMLElement) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return function hideLater(line) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (line.matches(':hover, :focus-within')) hideLater(line);
      else line.replaceChildren();
    }, STAYS);
  };
}

function pageOf(document: Document): Element {
  return document.body ?? document.documentElement;
}

type Parts = ReturnType<typeof createParts>;

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
