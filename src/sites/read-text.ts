/** Longest text handed on, in UTF-16 units; what is longer is cut (X ends at 25 000, Telegram at 4 096 characters). */
export const TEXT_CAP = 20_000;

const LEFT_OUT = /^(?:countersign-.*|script|style|template)$/;

/**
 * The text of a node as a person reads it: emoji drawn as pictures count with their `alt`, `<br>` is a line break,
 * a no-break space is a space. Elements that match `skip` and our own marks are left out. Ends are trimmed, nothing is
 * folded; at most `TEXT_CAP` units.
 */
export function readText(node: Node | null | undefined, skip = ''): string {
  const parts: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const walk = (at: Node): void => {
    if (length > TEXT_CAP) return;
    if (at.nodeType === Node.TEXT_NODE) add(at.nodeValue ?? '');
    if (!isElement(at) || LEFT_OUT.test(at.localName) || (skip !== '' && at.matches(skip))) return;
    if (at.localName === 'img') add(at.getAttribute('alt') ?? '');
    if (at.localName === 'br') add('\n');
    for (const child of at.childNodes) walk(child);
  };
  if (node) walk(node);
  return parts.join('').slice(0, TEXT_CAP).replaceAll('\u00a0', ' ').trim();
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
