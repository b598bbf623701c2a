import type { Finding } from '../core/types.ts';
import { languageTag } from '../locales/translate.ts';
import { build, icon } from './build.ts';
import { detailsOf } from './details.ts';
import { boxOf } from './geometry.ts';
import { createHost } from './host.ts';
import type { Host } from './host.ts';
import { phrasesFor } from './phrases.ts';
import { placeMark } from './place-mark.ts';
import type { MarkSize, MarkWidths } from './place-mark.ts';
import type { Case, Drawing } from './slots.ts';
import { markStyles } from './styles/mark-styles.ts';
import { stand } from './stand.ts';
import { surroundings } from './surroundings.ts';
import { applyTheme, themeBehind } from './theme.ts';
import type { Tools } from './tools.ts';

/** One line beside a name: icon and words, with everything else behind a click, the pointer or keyboard focus. */
export function drawMark(item: Case, finding: Finding, name: Element, tools: Tools): Drawing {
  const host = createHost(tools.document, 'countersign-mark', markStyles);
  describe(host.element, finding);
  const { body, room } = item.reading;
  const within = room ?? item.anchor;
  let filled: ReturnType<typeof fillMark> | undefined;
  const fill = () => (filled ??= fillMark(item, finding, host, tools));
  const read = () => {
    const { frame, ...parts } = fill();
    return place(host.element, frame, { ...parts, name, body, within, wide: room !== undefined });
  };
  const standing = stand(host.element, { target: name, within, side: 'after', fill, read }, tools);
  return {
    ...standing,
    leave() {
      filled?.panel.close();
      standing.leave();
    },
  };
}

function fillMark(item: Case, finding: Finding, { element, root }: Host, tools: Tools) {
  const { pill, words, texts } = buildPill(item, finding, tools);
  const frame = build(tools.document, 'div', { class: 'frame', lang: languageTag(tools.language()) }, pill);
  root.append(frame);
  const content = (): HTMLElement => detailsOf(item, finding, tools);
  const panel = tools.panels.create({ opener: pill, reference: pill, area: element, root, content });
  return { frame, pill, words, texts, panel };
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

const knownWidths = new Map<string, number>();

/** The same words are measured once in a page. */
function measure({ pill, words, texts }: Placing): MarkWidths {
  const width = (size: MarkSize): number => {
    const key = `${pill.parentElement?.lang}\n${pill.className}\n${size}\n${texts[size]}`;
    const known = knownWidths.get(key);
    if (known) return known;
    pill.dataset['size'] = size;
    words.textContent = texts[size];
    const measured = Math.ceil(pill.getBoundingClientRect().width);
    knownWidths.set(key, measured);
    return measured;
  };
  return { full: width('full'), brief: width('brief'), icon: width('icon') };
}

type Placing = {
  readonly pill: HTMLElement;
  readonly words: HTMLElement;
  readonly texts: Readonly<Record<MarkSize, string>>;
  readonly name: Element;
  readonly body: Element | undefined;
  readonly within: Element;
  /** The name has its line for itself, as wide as `within`. */
  readonly wide: boolean;
};

function place(host: HTMLElement, frame: HTMLElement, placing: Placing): () => void {
  const { pill, words, texts, name, body, within, wide } = placing;
  const background = themeBehind(name);
  const rightToLeft = host.ownerDocument.defaultView?.getComputedStyle(name.parentElement ?? name).direction === 'rtl';
  const { line, obstacles, bounds } = surroundings(name, within, { body, wide });
  const origin = boxOf(host);
  const { left, middle, size, covers } = placeMark(line, obstacles, bounds, measure(placing), rightToLeft);
  return () => {
    applyTheme(frame, background);
    pill.dataset['size'] = size;
    pill.classList.toggle('covers', covers);
    if (words.textContent !== texts[size]) words.textContent = texts[size];
    pill.style.setProperty('left', `${Math.round(left - origin.left)}px`);
    pill.style.setProperty('top', `${Math.round(middle - origin.top)}px`);
  };
}
