import type { Finding } from '../core/types.ts';
import { languageTag } from '../locales/translate.ts';
import { build, icon } from './build.ts';
import { channelName, detailsOf } from './details.ts';
import { createHost } from './host.ts';
import { describe } from './mark.ts';
import { phrasesFor } from './phrases.ts';
import type { Case, Drawing } from './scan.ts';
import { bannerStyles } from './styles/banner-styles.ts';
import { themeBehind } from './theme.ts';
import type { Tools } from './tools.ts';

/** What is wrong with the whole page: pinned over its top edge, in the browser's top layer; moves nothing. */
export function drawBanner(item: Case, finding: Finding, tools: Tools): Drawing {
  const { document, t } = tools;
  const { sentence } = phrasesFor(finding, item, t, tools.brandName);
  const host = createHost(document, 'countersign-banner', bannerStyles);
  describe(host.element, finding);
  const why = build(document, 'button', { type: 'button', class: 'why' }, t('cover.why'));
  const close = build(
    document,
    'button',
    { type: 'button', class: 'close', 'aria-label': t('banner.close'), onclick: hide },
    icon(document, 'close'),
  );
  const [fact] = finding.official;
  const brand = (fact && tools.brandName(fact.brand)) ?? t('brand.unknown');
  const bar = build(
    document,
    'div',
    { class: `bar ${finding.severity}`, role: 'region', 'aria-label': sentence, popover: 'manual' },
    icon(document, finding.severity === 'danger' ? 'danger' : 'caution'),
    build(
      document,
      'p',
      { class: 'sentence' },
      build(document, 'strong', {}, sentence),
      fact &&
        build(
          document,
          'span',
          { class: 'instead' },
          ' ',
          t('cover.instead', { brand }),
          ' ',
          channelName(fact, tools),
        ),
    ),
    build(document, 'div', { class: 'actions' }, why, close),
  );
  host.root.append(build(document, 'div', { class: 'frame', lang: languageTag(tools.language()) }, bar));
  const panel = tools.panels.create({
    opener: why,
    reference: why,
    area: host.element,
    root: host.root,
    content: () => detailsOf(item, finding, tools),
  });
  function hide(event: Event): void {
    event.preventDefault();
    if (tools.byPerson(event)) tools.dismiss(item, finding, 'once', bar.getBoundingClientRect());
  }
  const refresh = (): void => {
    bar.parentElement?.setAttribute('data-theme', themeBehind(document.body ?? document.documentElement));
  };
  (document.body ?? document.documentElement).append(host.element);
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- absent in test documents and old browsers
  bar.showPopover?.();
  refresh();
  tools.toast.announce(sentence, item.reading.identity);
  return {
    refresh,
    standing: () => host.element.isConnected,
    leave() {
      panel.close();
      host.element.remove();
    },
  };
}
