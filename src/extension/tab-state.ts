import { browser } from 'wxt/browser';
import { answerWhichDocument, askWhichDocument, sendReport } from './messages.ts';
import { isFrameKey, mergeFrames, readFrames } from './tab-state-store.ts';
import type { TabState } from './types.ts';

let last: TabState | undefined;

/**
 * Content script → toolbar and popup. Call it whenever the state may have changed; equal states are sent once.
 * Never rejects: after an update of the extension nobody may be listening, which is not the page's concern.
 */
export async function reportTabState(state: TabState): Promise<void> {
  if (last === undefined) keepTrackOfDocument();
  else if (JSON.stringify(last) === JSON.stringify(state)) return;
  last = state;
  await send(state);
}

/** What the tab's frames found together; undefined when no content script runs there. Never rejects. */
export async function readTabState(tabId: number): Promise<TabState | undefined> {
  try {
    const document = await askWhichDocument(tabId);
    return document === undefined ? undefined : mergeFrames(await readFrames(tabId), document);
  } catch {
    return undefined;
  }
}

/** Calls back whenever a frame of the tab has reported. */
export function watchTabState(tabId: number, callback: () => void, signal: AbortSignal): void {
  const listen = (changes: object, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => isFrameKey(key, tabId))) callback();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** The tab that the popup was opened over. */
export async function readCurrentTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

function keepTrackOfDocument(): void {
  if (window === window.top) answerWhichDocument();
  // A page that comes back from the back-forward cache has lost its toolbar icon; a frame that goes has no findings.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && last) void send(last);
  });
  window.addEventListener('pagehide', () => {
    if (last && window !== window.top) void send({ ...last, findings: [] });
  });
}

async function send(state: TabState): Promise<void> {
  // A page that is only being prepared in case the user goes there must not colour the button of the page before it.
  if (Reflect.get(document, 'prerendering') === true) {
    document.addEventListener('prerenderingchange', () => last && void send(last), { once: true });
    return;
  }
  try {
    await sendReport({ document: performance.timeOrigin, state });
  } catch {
    // The extension was updated or removed while this page stood open.
  }
}
