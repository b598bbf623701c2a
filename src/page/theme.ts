export type Theme = 'light' | 'dark';
/** `color` as CSS, for what has to blend in. */
export type Background = { readonly theme: Theme; readonly color: string };

/**
 * The background that is really painted behind `anchor`: X and Telegram set their own themes, whatever the browser
 * prefers. Walks up through shadow roots to the first background that hides what is behind it.
 */
export function themeBehind(anchor: Element): Background {
  const view = anchor.ownerDocument.defaultView;
  if (!view) return canvases.light;
  for (let at: Element | undefined = anchor; at; at = parentAcrossRoots(at)) {
    const color = view.getComputedStyle(at).backgroundColor;
    const parsed = parseColor(color);
    if (parsed && parsed.alpha > 0.5) return { theme: parsed.luminance < 0.4 ? 'dark' : 'light', color };
  }
  return canvases[canvasTheme(anchor.ownerDocument, view)];
}

const canvases = { light: { theme: 'light', color: '#fff' }, dark: { theme: 'dark', color: '#121212' } } as const;

/** Nothing painted: the browser's canvas, which is dark only where the page declared that it can be. */
function canvasTheme(document: Document, view: Window): Theme {
  const scheme = view.getComputedStyle(document.documentElement).colorScheme ?? '';
  if (!scheme.includes('dark')) return 'light';
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return prefersDark || !scheme.includes('light') ? 'dark' : 'light';
}

function parentAcrossRoots(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Computed colours are `rgb(…)`, `rgba(…)` or `color(srgb …)`; relative luminance by WCAG 2.2. */
export function parseColor(text: string): { luminance: number; alpha: number } | undefined {
  const numbers = text.match(/-?\d*\.?\d+(?:e-?\d+)?/gu)?.map(Number);
  if (!numbers || numbers.length < 3 || !/^(?:rgb|color\(srgb )/u.test(text)) return undefined;
  const scale = text.startsWith('rgb') ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const linear = (value: number) => {
    const share = value / scale;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return { luminance: 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue), alpha };
}

/** Tells our styles in `frame` what stands behind them. */
export function applyTheme(frame: HTMLElement, { theme, color }: Background): void {
  frame.dataset['theme'] = theme;
  frame.style.setProperty('--behind', color);
}

/** Calls back when the page or the browser may have changed between light and dark. */
export function followTheme(document: Document, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  const options = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'] };
  for (const element of [document.documentElement, document.body]) if (element) observer.observe(element, options);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const media = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  media?.addEventListener('change', changed, { signal });
}
