import type { FormFacts } from '../core/types.ts';
import { PAGE } from './page-selectors.ts';
import { readText } from './read-text.ts';

export type FoundForm = { readonly element: Element | undefined; readonly facts: FormFacts };

/** Caps keep one hostile page from costing time. */
const MOST_FIELDS = 200;
const MOST_FORMS = 10;
const MOST_LABELS = 60;
const LONGEST_LABEL = 120;

/**
 * What the page asks its reader to type, one entry a form, dialog or section with fields. Search boxes are not asked
 * about. Only words that belong to a field count: its own, the last heading before it, headings and buttons of its form;
 * an article about seed words with a comment box below asks for nothing.
 */
export function findForms(document: Document): readonly FoundForm[] {
  const groups = new Map<Element, Element[]>();
  for (const field of [...document.querySelectorAll(PAGE.fields)].slice(0, MOST_FIELDS)) {
    if (field.matches(PAGE.searchFields) || field.matches(PAGE.ownField)) continue;
    const group = field.closest(PAGE.form) ?? field.closest(PAGE.groups) ?? document.documentElement;
    groups.set(group, [...(groups.get(group) ?? []), field]);
  }
  return [...groups].slice(0, MOST_FORMS).map(([group, fields]) => {
    const passwords = fields.filter((field) => field.getAttribute('type') === 'password').length;
    const labels = [...headings(group, fields), ...fields.flatMap(fieldLabels), ...buttons(group, fields)];
    const facts = { labels: tidy(labels), passwordFields: passwords, textFields: fields.length - passwords };
    return { element: group.matches(PAGE.form) ? group : enclosing(fields), facts };
  });
}

function tidy(labels: readonly string[]): readonly string[] {
  const short = labels.map((label) => label.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LABEL));
  return [...new Set(short.filter((label) => label !== ''))].slice(0, MOST_LABELS);
}

/** A field's own words: its label, what stands in it while it is empty, and its technical name. */
function fieldLabels(field: Element): readonly string[] {
  const page = field.ownerDocument;
  const named = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const id = field.getAttribute('id');
  const labels = [
    field.closest('label'),
    id ? page.querySelector(`label[for="${CSS.escape(id)}"]`) : null,
    ...named.map((name) => page.getElementById(name)),
  ];
  const attributes = ['aria-label', 'placeholder', 'data-placeholder', 'title', 'name'];
  return [...labels.map((label) => readText(label)), ...attributes.map((name) => field.getAttribute(name) ?? '')];
}

/** Headings inside a form, or else the last one before its first field. */
function headings(group: Element, fields: readonly Element[]): readonly string[] {
  const first = fields[0];
  if (!first) return [];
  const inside = group.matches(PAGE.form) ? [...group.querySelectorAll(PAGE.headings)] : [];
  if (inside.length > 0) return inside.slice(0, 5).map((heading) => readText(heading));
  const before = [...group.ownerDocument.querySelectorAll(PAGE.headings)].filter((heading) => isBefore(heading, first));
  return before.slice(-1).map((heading) => readText(heading));
}

/** A form's buttons; without a form, the two that come next after the last field. */
function buttons(group: Element, fields: readonly Element[]): readonly string[] {
  const last = fields.at(-1);
  const inside = [...group.querySelectorAll(PAGE.buttons)];
  const near = group.matches(PAGE.form)
    ? inside.slice(0, 6)
    : inside.filter((button) => last && isBefore(last, button)).slice(0, 2);
  return near.map((button) => readText(button) || (button.getAttribute('value') ?? ''));
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The smallest element that holds all these fields, or the first of them where that would be the whole page. */
function enclosing(fields: readonly Element[]): Element | undefined {
  const [first] = fields;
  let at = first?.parentElement;
  while (at && !fields.every((field) => at?.contains(field))) at = at.parentElement;
  return !at || at.matches('html, body') ? first : at;
}
