import type { Tab } from './driver.ts';

/** What a user reads who opens one mark, cover or banner. */
export type Explanation = {
  readonly kind: string;
  readonly severity: string;
  readonly rule: string;
  readonly title: string;
  readonly reasons: readonly string[];
  readonly instead: readonly string[];
};

/** Opens the details of everything that the extension drew in the page, one after the other, and reads them. */
export function readExplanations(tab: Tab): Promise<Explanation[]> {
  return tab.evaluate(async (_nothing: undefined, find) => {
    const textsOf = (root: ParentNode | null | undefined, selector: string): string[] =>
      [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ innerText }) =>
        innerText.replace(/\s+/g, ' ').trim(),
      );
    const read: Explanation[] = [];
    for (const host of find('countersign-mark, countersign-cover, countersign-banner')) {
      // What is far from the window has no box and no contents yet.
      host.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const findOpener = () => host.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup=dialog]');
      for (let frame = 0; frame < 120 && !findOpener(); frame += 1) await new Promise(requestAnimationFrame);
      const opener = findOpener();
      opener?.click();
      await new Promise(requestAnimationFrame);
      const panel = host.shadowRoot?.querySelector('[role=dialog]');
      read.push({
        kind: host.localName.slice('countersign-'.length),
        severity: host.dataset['severity'] ?? '',
        rule: host.dataset['rule'] ?? '',
        title: textsOf(panel, 'h2')[0] ?? '',
        reasons: textsOf(panel, '.reasons li'),
        instead: textsOf(panel, '.channels li'),
      });
      opener?.click();
    }
    return read;
  });
}
