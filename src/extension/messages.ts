import { defineExtensionMessaging } from '@webext-core/messaging';
import type { TabState } from './types.ts';

/**
 * `document` tells one loaded document from the next, since a tab keeps its id and its main frame the number 0 across
 * navigations: it is the document's `performance.timeOrigin` (milliseconds), so frames are never older than their page.
 */
export type FrameReport = { readonly document: number; readonly state: TabState };

type Protocol = {
  /** Content script → background: what this frame found. */
  'tab-state': (report: FrameReport) => void;
  /** Popup → content script of a tab's main frame: which document is that? No answer: no content script runs there. */
  'which-document': () => number;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
