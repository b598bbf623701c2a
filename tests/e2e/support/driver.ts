import type { BrowserName } from '../../../scripts/browsers.ts';

/**
 * All elements that match, also inside open shadow roots and frames of the same origin, in document order of their hosts. "host >>> inner" looks
 * for `inner` in the shadow roots of what matches `host`.
 */
export type Find = (selector: string) => HTMLElement[];
/** Is sent to the page as source text: it may use nothing from outside itself but its two arguments. */
export type PageFunction<Argument, Result> = (argument: Argument, find: Find) => Result | Promise<Result>;
export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown' | 'ArrowUp';
export type PicturePath = `${string}.png`;

/** One open tab; the same few verbs for playwright's and puppeteer's pages. */
export type Tab = {
  readonly url: () => string;
  /** Runs in the page's own world (an extension page's world has `chrome.*`). Only JSON passes in and out. */
  evaluate<Result, Argument = undefined>(run: PageFunction<Argument, Result>, argument?: Argument): Promise<Result>;
  goto(url: string): Promise<void>;
  /** A real click, hover or key press; positions in CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  hoverAt(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** Makes it the tab that the toolbar and the popup speak of. */
  bringToFront(): Promise<void>;
  screenshot(path: PicturePath): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
};

/** Address without fragment → the document that is served there; every other request is refused and noted. */
export type Served = Readonly<Record<string, string>>;

/** A browser with the built extension in it and no network. */
export type Driver = {
  readonly name: BrowserName;
  open(url: string, served: Served): Promise<Tab>;
  /** A page of the extension itself, "popup.html" for instance, in a tab. */
  extensionPage(path: string): Promise<Tab>;
  /** Runs in a page of the extension that stays open for this, with its permissions. */
  inExtension<Result, Argument = undefined>(run: PageFunction<Argument, Result>, argument?: Argument): Promise<Result>;
  /** Everything asked of the network that no fixture answered, by pages, by the extension or by the browser. */
  refused(): readonly string[];
  /** Closes the tabs that were opened and clears what the extension stored. */
  reset(): Promise<void>;
  close(): Promise<void>;
  /** Ends when the user has closed the window. */
  closed(): Promise<void>;
};

export type DriverOptions = {
  /** The folder that `wxt build` wrote; without it the browser runs bare. */
  readonly extension: string | undefined;
  readonly executable: string;
  /** Shows a window. */
  readonly headed?: boolean;
  readonly dark?: boolean;
};

/** What the fixtures answer for this address; its fragment does not count, its query only when a fixture names it. */
export function documentFor(served: Served, address: string): string | undefined {
  const [withoutFragment = ''] = address.split('#');
  return served[withoutFragment] ?? served[withoutFragment.split('?')[0] ?? ''];
}

/** A call of the function as source text, its argument as JSON: the one form that both drivers take alike. */
export function asExpression<Argument, Result>(
  run: PageFunction<Argument, Result>,
  argument: Argument | undefined,
): string {
  return `(${run.toString()})(${JSON.stringify(argument) ?? 'undefined'}, ${find.toString()})`;
}

const find: Find = (selector) => {
  const [outer = '', inner] = selector.split(' >>> ');
  const found: HTMLElement[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(outer)) found.push(element);
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    // The document is null for frames of other origins.
    for (const { contentDocument } of root.querySelectorAll('iframe')) if (contentDocument) roots.push(contentDocument);
  }
  if (inner === undefined) return found;
  return found.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>(inner) ?? [])]);
};
