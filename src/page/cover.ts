import type { Finding } from '../core/types.ts';
import { languageTag } from '../locales/translate.ts';
import { build, icon } from './build.ts';
import { detailsOf } from './details.ts';
import { boxOf, inWindow, keepWithScrollers, standpoint } from './geometry.ts';
import { createHost } from './host.ts';
import { instead } from './instead.ts';
import { describe, watchSize } from './mark.ts';
import { phrasesFor } from './phrases.ts';
import { placeCover } from './place-cover.ts';
import type { CoverLayout } from './place-cover.ts';
import type { Case, Drawing } from './slots.ts';
import { coverStyles } from './styles/cover-styles.ts';
import { applyTheme } from './theme.ts';
import type { Tools } from './tools.ts';

/**
 * Folds a message, or the form of a page: an opaque sheet over it that says what it is, until "show anyway". Stands
 * before the body in the tree, so that a screen reader meets the warning first.
 */
export function drawCover(item: Case, finding: Finding, body: Element, tools: Tools): Drawing {
  const { document, toast } = tools;
  const { whole } = phrasesFor(finding, item, tools.t, tools.brandName);
  const host = createHost(document, 'countersign-cover', coverStyles);
  describe(host.element, finding);
  const { sheet, why } = buildSheet(item, finding, tools);
  const frame = build(document, 'div', { class: 'frame', lang: languageTag(tools.language()) }, sheet);
  host.root.append(frame);
  const content = (): HTMLElement => detailsOf(item, finding, tools);
  const panel = tools.panels.create({ opener: why, reference: sheet, area: host.element, root: host.root, content });
  const release = tools.holds.add({
    row: item.anchor,
    body,
    held: item.reading.held ?? [],
    typing: item.reading.subject.kind === 'page',
    alert: (event) => drawAttention(sheet, event, why, () => toast.announce(whole)),
  });
  const refresh = (): void => {
    applyTheme(frame, body);
    place(host.element, sheet, body, item.anchor);
  };
  standpoint(body, item.anchor).before(host.element);
  keepWithScrollers(host.element);
  refresh();
  toast.announce(whole, item.reading.identity);
  const stopWatching = watchSize([body, item.anchor], refresh);
  return {
    refresh,
    standing: () => host.element.isConnected,
    leave() {
      stopWatching();
      release();
      panel.close();
      host.element.remove();
    },
  };
}

function buildSheet(item: Case, finding: Finding, tools: Tools) {
  const { document, t } = tools;
  const { label, sentence, whole } = phrasesFor(finding, item, t, tools.brandName);
  const press = (event: Event): void => {
    event.preventDefault();
    if (tools.byPerson(event)) tools.acknowledge(item);
  };
  const why = build(document, 'button', { type: 'button', class: 'why' }, t('cover.why'));
  const show = build(document, 'button', { type: 'button', class: 'show', onclick: press }, t('cover.show'));
  const span = (name: string, text: string) => build(document, 'span', { class: name }, text);
  const words = [span('short', label), span('long', sentence), span('long', whole.slice(sentence.length))];
  const sheet = build(
    document,
    'div',
    { class: 'sheet', role: 'group', 'aria-label': whole },
    icon(document, 'danger'),
    build(document, 'div', { class: 'text' }, build(document, 'p', { class: 'sentence' }, ...words)),
    build(document, 'div', { class: 'actions' }, why, show, instead(finding, tools)),
  );
  return { sheet, why };
}

/**
 * Something was held back: eye and keyboard are led to the reasons. Never to "show anyway": whoever goes on typing would
 * press it with the next space.
 */
function drawAttention(sheet: HTMLElement, event: Event, why: HTMLElement, announce: () => void): void {
  sheet.classList.remove('held');
  sheet.getBoundingClientRect();
  sheet.classList.add('held');
  if (event.type === 'keydown' || event.type === 'click') why.focus({ preventScroll: true });
  announce();
}

function place(host: HTMLElement, sheet: HTMLElement, body: Element, row: Element): void {
  const view = host.ownerDocument.defaultView;
  const rightToLeft = view?.getComputedStyle(body).direction === 'rtl';
  const origin = boxOf(host);
  const heightFor = (layout: CoverLayout, width: number): number => {
    sheet.dataset['layout'] = layout;
    sheet.style.setProperty('width', `${width}px`);
    sheet.style.setProperty('height', 'auto');
    return Math.ceil(sheet.getBoundingClientRect().height);
  };
  const { left, top, width, height, layout } = placeCover(
    boxOf(body),
    inWindow(boxOf(row), row),
    rightToLeft,
    heightFor,
  );
  sheet.dataset['layout'] = layout;
  const pixels = { left: left - origin.left, top: top - origin.top, width, height };
  for (const [property, value] of Object.entries(pixels)) sheet.style.setProperty(property, `${value}px`);
}
