import type { Subject } from '../core/types.ts';
import { fingerprint, makeReading } from './make-reading.ts';
import { findContacts } from './page-contacts.ts';
import { findForms } from './page-forms.ts';
import { PAGE } from './page-selectors.ts';
import { readText } from './read-text.ts';
import type { Place, Reading, SiteAdapter, Unit } from './site.ts';

/**
 * Any web page, and the chats in it. In a frame that is a chat every block of text counts as a message; in a page only
 * what stands in a known chat box does. The verdict on a widget rests on the page's host, never on the vendor's.
 */
export function createPageAdapter(inFrame: boolean): SiteAdapter {
  const scope = inFrame ? 'body' : `:is(${PAGE.chats})`;
  const message: Unit = {
    name: 'chat message',
    selector: `${scope} ${PAGE.blocks}`,
    read: (block) => (inFrame && !block.ownerDocument.querySelector(PAGE.composer) ? undefined : readBlock(block)),
  };
  return {
    id: 'page',
    checked: PAGE.checked,
    matches: (url) => url.protocol === 'http:' || url.protocol === 'https:',
    shadowHosts: '',
    attributes: PAGE.attributes,
    units: [{ name: 'page', selector: PAGE.whole, read: readWhole }, message],
  };
}

/** Title, forms and contacts of a document, and the form that asks for most. */
export function readPage(
  document: Document,
  url: URL,
): { subject: Extract<Subject, { kind: 'page' }>; form: Element | undefined } {
  const forms = findForms(document);
  const titles = [...document.querySelectorAll(PAGE.titles)].map((meta) => meta.getAttribute('content') ?? '');
  const title = [...new Set([document.title, ...titles].map((each) => each.trim().slice(0, 200)))].filter(
    (each) => each !== '',
  );
  const asking = forms.toSorted((a, b) => weight(b.facts) - weight(a.facts))[0];
  return {
    subject: {
      kind: 'page',
      url: url.href,
      title: title.join(' · '),
      forms: forms.map(({ facts }) => facts),
      contacts: findContacts(document),
    },
    form: asking?.element,
  };
}

function weight({ passwordFields, textFields }: { passwordFields: number; textFields: number }): number {
  return 3 * passwordFields + textFields;
}

function readWhole(root: Element, place: Place): Reading {
  const { subject, form } = readPage(root.ownerDocument, place.url);
  return makeReading(`page:${place.url.origin}${place.url.pathname}`, subject, undefined, form);
}

/** The outermost element with text of its own: inner ones are its words in bold, its links, its emoji. */
function readBlock(block: Element): Reading | undefined {
  if (!hasOwnText(block) || block.closest(PAGE.notMessages)) return undefined;
  for (let at = block.parentElement; at && at.matches(PAGE.blocks); at = at.parentElement)
    if (hasOwnText(at)) return undefined;
  const text = readText(block);
  const links = [...block.querySelectorAll('a[href]')].map((link) => ({
    href: link.getAttribute('href') ?? '',
    text: readText(link),
  }));
  const direction = block.closest(PAGE.mine) ? 'out' : 'in';
  return makeReading(
    `page:message:${fingerprint(text)}`,
    { kind: 'message', site: 'page', text, links, direction },
    undefined,
    block,
  );
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
}
