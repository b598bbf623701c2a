import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { isRecord } from './shapes.ts';
import type { TabState } from './types.ts';

/**
 * `document` tells one loaded document from the next, since a tab keeps its id and its main frame the number 0 across
 * navigations: it is the document's `performance.timeOrigin` (milliseconds), so frames are never older than their page.
 */
export type FrameReport = { readonly document: number; readonly state: TabState };

/** Where a message came from, as the browser says. */
export type Sender = Browser.runtime.MessageSender;

const REPORT = 'countersign:tab-state';
const WHICH_DOCUMENT = 'countersign:which-document';

/** Content script → background: what this frame found. Rejects when nobody listens. */
export async function sendReport(report: FrameReport): Promise<void> {
  await browser.runtime.sendMessage({ type: REPORT, report });
}

/** Background. `report` comes from a process that the page shares: check its shape. */
export function onReport(callback: (report: unknown, sender: Sender) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (isRecord(message) && message['type'] === REPORT) callback(message['report'], sender);
  });
}

/** Popup → content script of a tab's main frame: which document is that? Undefined when no content script runs there. */
export async function askWhichDocument(tabId: number): Promise<number | undefined> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { type: WHICH_DOCUMENT }, { frameId: 0 });
  return typeof answer === 'number' ? answer : undefined;
}

/** Content script of a main frame: answers `askWhichDocument`. */
export function answerWhichDocument(): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse: (answer: number) => void) => {
    if (isRecord(message) && message['type'] === WHICH_DOCUMENT) sendResponse(performance.timeOrigin);
  });
}
