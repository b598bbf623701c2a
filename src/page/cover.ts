import type { Finding } from '../core/types.ts';
import { languageTag } from '../locales/translate.ts';
import { build, icon } from './build.ts';
import { detailsOf } from './details.ts';
import { boxOf, inWindow } from './geometry.ts';
import { lookOf, roomy } from './cover-look.ts';
import { createHost } from './host.ts';
import type { Host } from './host.ts';
import { instead } from './instead.ts';
import { describe } from './mark.ts';
import { phrasesFor } from './phrases.ts';
import { placeCover } from './place-cover.ts';
import type { CoverLayout } from './place-cover.ts';
import type { Case, Drawing } from './slots.ts';
import { coverStyles } from './styles/cover-styles.ts';
import { stand } from './stand.ts';
import { applyTheme, themeBehind } from './theme.ts';
import type { Tools } from './tools.ts';

/**
 * Folds a message, or the form of a page: an opaque sheet over it that says what it is, until "show anyway". Stands
 * before the body in the tree, so that a screen reader meets the warning first.
 */
export function drawCover(item: Case, finding: Finding, body: Element, tools: Tools): Drawing {
  const host = createHost(tools.document, 'countersign-cover', coverStyles);
  describe(host.element, finding);
  // What it holds back is held from now on, near the window or not.
  let filled: ReturnType<typeof fillCover> | undefined;
  const fill = () => (filled ??= fillCover(item, finding, host, tools));
  const release = tools.holds.add({
    row: item.anchor,
    body,
    held: item.reading.held ?? [],
    typing: item.reading.subject.kind === 'page',
    alert(event) {
      const { frame, sheet, why, whole } = fill();
      drawAttention(sheet, event, why, () => tools.announce(frame, whole));
    },
  });
  const read = () => {
    const { frame, sheet, whole } = fill();
    return place(host.element, frame, { sheet, body, row: item.anchor, key: whole });
  };
  const standing = stand(host.element, { target: body, within: item.anchor, side: 'before', fill, read }, tools);
  return {
    ...standing,
    leave() {
      release();
      filled?.panel.close();
      standing.leave();
    },
  };
}

function fillCover(item: Case, finding: Finding, { element, root }: Host, tools: Tools) {
  const { sheet, why, whole } = buildSheet(item, finding, tools);
  const frame = build(tools.document, 'div', { class: 'frame', lang: languageTag(tools.language()) }, sheet);
  root.append(frame);
  const content = (): HTMLElement => detailsOf(item, finding, tools);
  const panel = tools.panels.create({ opener: why, reference: sheet, area: element, root, content });
  tools.announce(frame, whole, item.reading.identity);
  return { frame, sheet, why, whole, panel };
}

function buildSheet(item: Case, finding: Finding, tools: Tools) {
  const { document, t } = tools;
  const { label, brief, word, sentence, whole } = phrasesFor(finding, item, t, tools.brandName);
  const press = (event: Event): void => {
    event.preventDefault();
    if (tools.byPerson(event)) tools.acknowledge(item);
  };
  const span = (name: string, text: string) => build(document, 'span', { class: name }, text);
  const why = build(document, 'button', { type: 'button', class: 'why' }, t('cover.why'));
  const named = { type: 'button', class: 'show', 'aria-label': t('cover.show'), onclick: press };
  const answers = [span('all', t('cover.show')), span('less', t('cover.show-brief'))];
  const show = build(document, 'button', named, ...answers);
  const rest = span('long', whole.slice(sentence.length));
  const words = [span('word', word), span('brief', brief), span('short', label), span('long', sentence), rest];
  const sheet = build(
    document,
    'div',
    { class: 'sheet', role: 'group', 'aria-label': whole },
    icon(document, 'danger'),
    build(document, 'div', { class: 'text' }, build(document, 'p', { class: 'sentence' }, ...words)),
    build(document, 'div', { class: 'actions' }, why, show, instead(finding, tools)),
  );
  return { sheet, why, whole };
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

type Placing = {
  readonly sheet: HTMLElement;
  readonly body: Element;
  readonly row: Element;
  /** Equal for equal words. */
  readonly key: string;
};

const knownHeights = new Map<string, number>();

/** The same words at the same width are measured once in a page. */
function heightOf({ sheet, key }: Placing, layout: CoverLayout, width: number): number {
  const name = `${sheet.parentElement?.lang}\n${layout}\n${width}\n${sheet.childElementCount}\n${key}`;
  const known = knownHeights.get(name);
  if (known) return known;
  Object.assign(sheet.dataset, { ...roomy, layout });
  sheet.style.setProperty('width', `${width}px`);
  sheet.style.setProperty('height', 'auto');
  const height = Math.ceil(sheet.getBoundingClientRect().height);
  knownHeights.set(name, height);
  return height;
}

function place(host: HTMLElement, frame: HTMLElement, placing: Placing): () => void {
  const { sheet, body, row } = placing;
  const background = themeBehind(body);
  const rightToLeft = host.ownerDocument.defaultView?.getComputedStyle(body).direction === 'rtl';
  const origin = boxOf(host);
  const chosen = placeCover(boxOf(body), inWindow(boxOf(row), row), rightToLeft, (name, available) =>
    heightOf(placing, name, available),
  );
  const { left, top, width, height } = chosen;
  const look = lookOf(sheet, placing.key, chosen);
  return () => {
    applyTheme(frame, background);
    Object.assign(sheet.dataset, look);
    const pixels = { left: left - origin.left, top: top - origin.top, width, height };
    for (const [property, value] of Object.entries(pixels)) sheet.style.setProperty(property, `${value}px`);
  };
}
