import type { Finding } from '../core/types.ts';
import { languageTag } from '../locales/translate.ts';
import { build, icon } from './build.ts';
import { detailsOf } from './details.ts';
import { boxOf, keepWithScrollers, standpoint } from './geometry.ts';
import { createHost } from './host.ts';
import { phrasesFor } from './phrases.ts';
import { placeMark, surroundings } from './place-mark.ts';
import type { MarkSize, MarkWidths } from './place-mark.ts';
import type { Case, Drawing } from './slots.ts';
import { markStyles } from './styles/mark-styles.ts';
import { applyTheme } from './theme.ts';
import type { Tools } from './tools.ts';

/** One line beside a name: icon and words, with everything else behind a click, the pointer or keyboard focus. */
export function drawMark(item: Case, finding: Finding, name: Element, tools: Tools): Drawing {
  const { document } = tools;
  const host = createHost(document, 'countersign-mark', markStyles);
  describe(host.element, finding);
  const { pill, words, texts } = buildPill(item, finding, tools);
  const frame = build(document, 'div', { class: 'frame', lang: languageTag(tools.language()) }, pill);
  host.root.append(frame);
  const panel = tools.panels.create({
    opener: pill,
    reference: pill,
    area: host.element,
    root: host.root,
    content: () => detailsOf(item, finding, tools),
  });
  let widths: MarkWidths | undefined;
  const refresh = (): void => {
    applyTheme(frame, name);
    widths ??= measure(pill, words, texts);
    place(host.element, pill, words, { item, name, widths, texts });
  };
  standpoint(name, item.anchor).after(host.element);
  keepWithScrollers(host.element);
  refresh();
  const stopWatching = watchSize([item.anchor, name], refresh);
  return {
    refresh,
    standing: () => host.element.isConnected,
    leave() {
      stopWatching();
      panel.close();
      host.element.remove();
    },
  };
}

function buildPill(item: Case, finding: Finding, { document, t, brandName }: Tools) {
  const { label, brief, whole } = phrasesFor(finding, item, t, brandName);
  const words = build(document, 'span', { class: 'words' });
  const shape = icon(document, finding.severity === 'danger' ? 'danger' : 'caution');
  const attributes = { type: 'button', class: `pill ${finding.severity}`, 'aria-label': whole };
  const texts: Readonly<Record<MarkSize, string>> = { full: label, brief, icon: '' };
  return { pill: build(document, 'button', attributes, shape, words), words, texts };
}

/** The page contract's data attributes. */
export function describe(element: HTMLElement, finding: Finding): void {
  element.dataset['severity'] = finding.severity;
  element.dataset['rule'] = finding.rule;
  if (finding.brand) element.dataset['brand'] = finding.brand;
}

function measure(pill: HTMLElement, words: HTMLElement, texts: Readonly<Record<MarkSize, string>>): MarkWidths {
  const width = (size: MarkSize): number => {
    pill.dataset['size'] = size;
    words.textContent = texts[size];
    return Math.ceil(pill.getBoundingClientRect().width);
  };
  return { full: width('full'), brief: width('brief'), icon: width('icon') };
}

type Placing = {
  readonly item: Case;
  readonly name: Element;
  readonly widths: MarkWidths;
  readonly texts: Readonly<Record<MarkSize, string>>;
};

function place(host: HTMLElement, pill: HTMLElement, words: HTMLElement, { item, name, widths, texts }: Placing): void {
  const view = host.ownerDocument.defaultView;
  const rightToLeft = view?.getComputedStyle(name.parentElement ?? name).direction === 'rtl';
  const { line, obstacles, bounds } = surroundings(name, item.anchor);
  const { left, middle, size, covers } = placeMark(line, obstacles, bounds, widths, rightToLeft);
  const origin = boxOf(host);
  pill.dataset['size'] = size;
  pill.classList.toggle('covers', covers);
  words.textContent = texts[size];
  pill.style.setProperty('left', `${Math.round(left - origin.left)}px`);
  pill.style.setProperty('top', `${Math.round(middle - origin.top)}px`);
}

/** Calls back after the sizes change, not for the sizes that are found at the start. */
export function watchSize(elements: readonly Element[], changed: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {};
  let first = true;
  const observer = new ResizeObserver(() => {
    if (!first) changed();
    first = false;
  });
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
