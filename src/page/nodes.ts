/** By node type: nodes of other frames and of the page's world are no instances of this world's classes. */
export function isElement(target: unknown): target is Element {
  return nodeType(target) === 1;
}

export function isText(target: unknown): target is Text {
  return nodeType(target) === 3;
}

function nodeType(target: unknown): number | undefined {
  return typeof target === 'object' && target !== null && 'nodeType' in target ? Number(target.nodeType) : undefined;
}

/** True for our own elements, whose mutations are not the page's. */
export function isOurs(target: unknown): boolean {
  return isElement(target) && target.localName.startsWith('countersign-');
}
