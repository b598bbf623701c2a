/**
 * Elements without markup strings: pages may demand Trusted Types, and an attacker's text must never be parsed.
 * `on…` keys are listeners, `text` is plain text, everything else is an attribute.
 */
export type Attributes = {
  readonly [name: string]: string | boolean | undefined | ((event: Event) => void);
};

export function build(
  document: Document,
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export type IconName = 'danger' | 'caution' | 'official' | 'listed' | 'close' | 'undo';

/** Own drawings on a 16 × 16 grid, told apart by shape as well as by colour. */
const paths: Readonly<Record<IconName, readonly string[]>> = {
  // An octagon, and a bar with a point.
  danger: ['M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z', 'M8 4.2v4.6M8 11.4v.4'],
  // A triangle, and a question's point.
  caution: ['M8 1.6 15 14H1z', 'M8 6.2v3.6M8 11.8v.3'],
  official: ['M8 1.2 13.6 3v4.6c0 3.4-2.3 5.8-5.6 7.2-3.3-1.4-5.6-3.8-5.6-7.2V3z', 'm5.4 8 1.9 1.9 3.4-3.7'],
  // The same shield without a tick.
  listed: ['M8 1.2 13.6 3v4.6c0 3.4-2.3 5.8-5.6 7.2-3.3-1.4-5.6-3.8-5.6-7.2V3z', 'M5.5 6.2h5M5.5 9h5'],
  close: ['', 'm4 4 8 8M12 4l-8 8'],
  undo: ['', 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6'],
};

const SVG = 'http://www.w3.org/2000/svg';

/** A filled ground and a stroke on it; decorative, the words beside it carry the meaning. */
export function icon(document: Document, name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon ${name}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const [index, d] of paths[name].entries()) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', index === 0 ? 'ground' : 'stroke');
    svg.append(path);
  }
  return svg;
}
