import { defineExtensionMessaging } from '@webext-core/messaging';
import type { TabState } from './types.ts';

/**
 * `document` tells one loaded document of a tab from the next one (its `performance.timeOrigin`), since a tab keeps its
 * id, and its main frame the number 0, across navigations.
 */
export type FrameReport = { readonly document: string; readonly state: TabState };

type Protocol = {
  /** Content script → background: what this frame found. */
  'tab-state': (report: FrameReport) => void;
  /** Popup → content script of a tab's main frame: which document is that? No answer: no content script runs there. */
  'which-document': () => string;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
