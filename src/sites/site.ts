import type { SiteId, Subject } from '../core/types.ts';

/**
 * What an adapter knows of one site. Selectors are data; readers hold no selector strings.
 * Adapters read, they never write to the page.
 */
export type SiteAdapter = {
  readonly id: SiteId;
  /** ISO date on which the selectors were last compared with the site. */
  readonly checked: string;
  matches(url: URL): boolean;
  /** Addresses at which there is always something to read: nothing found there within ten seconds is reported. */
  expects?(url: URL): boolean;
  /** Elements whose open shadow root holds content of its own (X's chat). */
  readonly shadowHosts: string;
  /** Attributes whose change means that a node was reused. */
  readonly attributes: readonly string[];
  readonly units: readonly Unit[];
};

/** One kind of thing to read: every element that matches `selector` is an anchor. */
export type Unit = {
  readonly name: string;
  readonly selector: string;
  /**
   * `undefined`: nothing to judge here (a date row, the reader's own account).
   * `'unwell'`: the anchor is there but its identity is not, or two sources disagree; counted by the self-check.
   */
  read(anchor: Element, place: Place): Reading | 'unwell' | undefined;
};

/** Where the reading takes place: the document's address, and a memory that lives as long as the tab. */
export type Place = { readonly url: URL; readonly memory: Map<string, string> };

export type Reading = {
  readonly subject: Subject;
  /** Site + chat + message or post id (+ author). A changed identity on the same node means a recycled node. */
  readonly identity: string;
  /** The mark is drawn directly after this element (a name). */
  readonly name: Element | undefined;
  /** Where the name has its line for itself, the element whose whole width a mark may use; else it keeps to the anchor. */
  readonly room?: Element | undefined;
  /** What a `danger` cover folds (a message's text; for a page, the form that asks); its links are held. */
  readonly body: Element | undefined;
  /** Buttons that answer the message or write to its author; held together with its links. */
  readonly held?: readonly Element[] | undefined;
};
