import type { Tab } from './driver.ts';

export type FeedRow = {
  readonly id: string;
  readonly handle: string;
  /** What the page's author says should be seen: "danger", "caution" or "none". */
  readonly expect: string;
  /** "mark:caution:claimed-support-account" for each element of ours in the row, those in a quoted post left out. */
  readonly marks: readonly string[];
  /** The same inside the quoted post. */
  readonly quoteMarks: readonly string[];
};

declare global {
  /** What `tests/pages/feed.html` offers. */
  interface Window {
    __append: (count: number) => void;
    __recycle: (count: number, mode: 'patch' | 'replace') => void;
    __shown: () => { id: string; handle: string; expect: string }[];
  }
}

/** The rows of `tests/pages/feed.html` that stand there now, with what the extension drew in each. */
export function readFeed(tab: Tab): Promise<FeedRow[]> {
  return tab.evaluate(() => {
    const rows = [...document.querySelectorAll('#rows > [data-testid=cellInnerDiv]')];
    const drawn = (row: Element | undefined, quoted: boolean): string[] =>
      [...(row?.querySelectorAll<HTMLElement>('countersign-mark, countersign-cover') ?? [])]
        .filter((host) => (host.closest('[role=link][tabindex="0"]') !== null) === quoted)
        .map(
          ({ localName, dataset }) =>
            `${localName.slice('countersign-'.length)}:${dataset['severity']}:${dataset['rule']}`,
        );
    return window['__shown']().map(({ id, handle, expect }, at) => ({
      id,
      handle,
      expect,
      marks: drawn(rows[at], false),
      quoteMarks: drawn(rows[at], true),
    }));
  });
}
