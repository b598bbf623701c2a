import type { Finding } from '../core/types.ts';
import { languageTag } from '../locales/translate.ts';
import { build, icon } from './build.ts';
import { detailsOf } from './details.ts';
import { createHost } from './host.ts';
import { instead } from './instead.ts';
import { describe } from './mark.ts';
import { phrasesFor } from './phrases.ts';
import type { Case, Drawing } from './slots.ts';
import { bannerStyles } from './styles/banner-styles.ts';
import { applyTheme, themeBehind } from './theme.ts';
import type { Tools } from './tools.ts';

/** What is wrong with the whole page: pinned over its top edge, in the browser's top layer; moves nothing. */
export function drawBanner(item: Case, finding: Finding, tools: Tools): Drawing {
  const { document } = tools;
  const { whole } = phrasesFor(finding, item, tools.t, tools.brandName);
  const host = createHost(document, 'countersign-banner', bannerStyles);
  describe(host.element, finding);
  const { bar, why } = buildBar(item, finding, tools);
  const frame = build(document, 'div', { class: 'frame', lang: languageTag(tools.language()) }, bar);
  host.root.append(frame);
  const panel = tools.panels.create({
    opener: why,
    reference: why,
    area: host.element,
    root: host.root,
    content: () => detailsOf(item, finding, tools),
  });
  const page = document.body ?? document.documentElement;
  const refresh = (): void => applyTheme(frame, themeBehind(page));
  page.append(host.element);
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- absent in test documents
  bar.showPopover?.();
  refresh();
  tools.announce(frame, whole, item.reading.identity);
  return {
    refresh,
    standing: () => host.element.isConnected,
    leave() {
      panel.close();
      host.element.remove();
    },
  };
}

function buildBar(item: Case, finding: Finding, tools: Tools) {
  const { document, t } = tools;
  const { whole } = phrasesFor(finding, item, t, tools.brandName);
  const hide = (event: Event): void => {
    event.preventDefault();
    if (tools.byPerson(event)) tools.dismiss(item, finding, 'once', bar.getBoundingClientRect());
  };
  const why = build(document, 'button', { type: 'button', class: 'why' }, t('cover.why'));
  const cross = { type: 'button', class: 'close', 'aria-label': t('banner.close'), onclick: hide };
  const close = build(document, 'button', cross, icon(document, 'close'));
  const bar = build(
    document,
    'div',
    { class: `bar ${finding.severity}`, role: 'region', 'aria-label': whole, popover: 'manual' },
    icon(document, finding.severity === 'danger' ? 'danger' : 'caution'),
    build(document, 'p', { class: 'sentence' }, build(document, 'strong', {}, whole), instead(finding, tools)),
    build(document, 'div', { class: 'actions' }, why, close),
  );
  return { bar, why };
}
