import type { Tab } from './driver.ts';

/** One element of ours in a page. `text` is what its shadow root shows, white space collapsed. */
export type Mark = {
  /** mark, cover, banner */
  readonly kind: string;
  readonly severity: string;
  readonly rule: string;
  readonly brand: string;
  readonly text: string;
};

/** Every mark, cover and banner in the page, open shadow roots included. */
export function readMarks(tab: Tab, within = '*'): Promise<Mark[]> {
  return tab.evaluate((scope: string, find) => {
    const ours = find('countersign-mark, countersign-cover, countersign-banner');
    return ours
      .filter((element) => element.closest(scope) !== null)
      .map((element) => ({
        kind: element.localName.replace('countersign-', ''),
        severity: element.dataset['severity'] ?? '',
        rule: element.dataset['rule'] ?? '',
        brand: element.dataset['brand'] ?? '',
        text: [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((part) => part.childElementCount === 0 && part.localName !== 'style' && part.checkVisibility())
          .map((part) => part.textContent.trim())
          .filter(Boolean)
          .join(' '),
      }));
  }, within);
}

/** Asks again until `check` throws no more; fails with its last error after `timeout` milliseconds. */
export async function eventually<Value>(check: () => Promise<Value>, timeout = 8000): Promise<Value> {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await settled(100);
    }
  }
}

/** Long enough for a scan and its drawing; for tests that nothing appears, after something else has. */
export function settled(milliseconds = 700): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
