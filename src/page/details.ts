import type { Fact } from '../core/registry-types.ts';
import type { DiffPart, Finding } from '../core/types.ts';
import { languageTag } from '../locales/translate.ts';
import { build, icon } from './build.ts';
import { channelLink, sourceLink } from '../core/channel-link.ts';
import { scopesFor } from './dismissed.ts';
import { evidenceOf, phrasesFor } from './phrases.ts';
import type { Case } from './slots.ts';
import type { Tools } from './tools.ts';

const MOST_CHANNELS = 3;

/** Why, compared with what, and what to use instead: the panel behind every mark, cover and banner. */
export function detailsOf(item: Case, finding: Finding, tools: Tools): HTMLElement {
  const { document, t, brandName } = tools;
  const { whole } = phrasesFor(finding, item, t, brandName);
  const reasons = finding.reasons.map((reason) => build(document, 'li', {}, t(reason.key, reason.params)));
  return build(
    document,
    'section',
    { class: `panel ${finding.severity}`, role: 'dialog', 'aria-label': whole, lang: languageTag(tools.language()) },
    build(document, 'h2', {}, icon(document, finding.severity === 'danger' ? 'danger' : 'caution'), whole),
    reasons.length > 0 ? build(document, 'ul', { class: 'reasons' }, ...reasons) : undefined,
    finding.lookalike && difference(finding.lookalike.diff, tools),
    quotes(evidenceOf(finding, item.reading.subject), tools),
    channels(finding, tools),
    dismissal(item, finding, tools),
  );
}

/** Two rows, aligned grapheme by grapheme; what differs is boxed, bold and underlined, not only coloured. */
function difference(parts: readonly DiffPart[], { document, t }: Tools): HTMLElement {
  const whole = (side: 'seen' | 'official') => parts.map((part) => part[side]).join('');
  const cell = (text: string, side: string) =>
    build(document, 'span', { class: text === '' ? `${side} nothing` : side }, text === '' ? '\u00a0' : text);
  const columns = parts.map((part) =>
    build(
      document,
      'span',
      { class: part.same ? 'same' : 'differs' },
      cell(part.seen, 'seen'),
      cell(part.official, 'real'),
    ),
  );
  const label = (key: string) => build(document, 'span', {}, t(key));
  return build(
    document,
    'div',
    {
      class: 'difference',
      role: 'img',
      'aria-label': t('details.difference', { seen: whole('seen'), official: whole('official') }),
    },
    build(document, 'span', { class: 'labels' }, label('details.here'), label('details.official')),
    build(document, 'span', { class: 'columns', dir: 'ltr' }, ...columns),
  );
}

/** The attacker's text, marked as such, as plain text. */
function quotes(texts: readonly string[], { document, t }: Tools): HTMLElement | undefined {
  if (texts.length === 0) return undefined;
  const items = texts.map((text) => build(document, 'blockquote', { dir: 'auto', lang: '' }, text));
  return build(document, 'div', { class: 'quotes' }, build(document, 'h3', {}, t('details.quote')), ...items);
}

function channels(finding: Finding, tools: Tools): HTMLElement | undefined {
  const { document, t, brandName } = tools;
  if (finding.official.length === 0) return undefined;
  const brand = brandName(finding.official[0]?.brand ?? '') ?? t('brand.unknown');
  const items = distinct(finding.official)
    .slice(0, MOST_CHANNELS)
    .map((fact) => channel(fact, tools));
  return build(
    document,
    'div',
    { class: 'channels' },
    build(document, 'h3', {}, t('details.use', { brand })),
    build(document, 'ul', {}, ...items),
    build(document, 'p', { class: 'small' }, t('details.honest')),
  );
}

/** A help centre's address and its host read the same. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  const labels = facts.map((fact) => channelLink(fact).label);
  return facts.filter((_fact, index) => labels.indexOf(labels[index] ?? '') === index);
}

function channel(fact: Fact, tools: Tools): HTMLElement {
  const { document, t, brandName } = tools;
  const brand = brandName(fact.brand) ?? t('brand.unknown');
  const basis = t(fact.basis === 'brand' ? 'details.by-brand' : 'details.by-lists', {
    brand,
    date: dateText(fact.checked, languageTag(tools.language())),
  });
  const source = fact.source === undefined ? undefined : sourceLink(fact.source);
  const small = build(document, 'span', { class: 'small' }, basis);
  if (source?.href) small.append(' · ', link(document, source.href, source.label));
  return build(
    document,
    'li',
    {},
    icon(document, fact.basis === 'brand' ? 'official' : 'listed'),
    build(document, 'span', {}, channelName(fact, tools), small),
  );
}

/** The channel's own address as a link where it can be opened, with what kind it is ("on X"). */
export function channelName(fact: Fact, { document, t }: Tools): HTMLElement {
  const { href, label } = channelLink(fact);
  const kind = t(`kind.${fact.channel.kind}`);
  const name = href ? link(document, href, label) : build(document, 'bdi', {}, label);
  const known = kind === `kind.${fact.channel.kind}` ? '' : ` ${kind}`;
  return build(document, 'span', { class: 'channel' }, name, known);
}

function link(document: Document, href: string | undefined, text: string): HTMLElement {
  return build(document, 'a', { href, target: '_blank', rel: 'noopener noreferrer', dir: 'ltr' }, text);
}

function dateText(iso: string, language: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** The choices are the last thing in the panel: what opens below its edge is scrolled to. */
function reveal({ currentTarget }: Event): void {
  const panel = currentTarget instanceof Element ? currentTarget.closest('.panel') : undefined;
  if (panel) panel.scrollTop = panel.scrollHeight;
}

function dismissal(item: Case, finding: Finding, tools: Tools): HTMLElement {
  const { document, t } = tools;
  const buttons = scopesFor(item.reading.subject).map((scope) => {
    const button = build(document, 'button', { type: 'button', 'data-scope': scope }, t(`dismiss.${scope}`));
    button.addEventListener('click', (event) => {
      event.preventDefault();
      // The second click of a double click on "hide" meets whichever choice came under the pointer.
      if (tools.byPerson(event) && event.detail < 2)
        tools.dismiss(item, finding, scope, button.getBoundingClientRect());
    });
    return button;
  });
  return build(
    document,
    'details',
    { class: 'dismiss', ontoggle: reveal },
    build(document, 'summary', {}, t('dismiss.title')),
    build(document, 'div', { class: 'choices' }, ...buttons),
  );
}
