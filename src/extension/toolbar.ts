import { browser } from 'wxt/browser';
import { onReport } from './messages.ts';
import type { FrameReport } from './messages.ts';
import { forgetTab, isFrameReport, mergeFrames, storeFrame } from './tab-state-store.ts';
import type { TabState } from './types.ts';

/** What the toolbar button shows for a tab: a drawing, a short badge and a sentence (a key of `public/_locales`). */
export type ToolbarLook = {
  readonly drawing: '' | 'danger-' | 'caution-' | 'paused-';
  readonly badge: string;
  readonly colour: string;
  readonly title: 'toolbarCalm' | 'toolbarCaution' | 'toolbarDanger' | 'toolbarCannotRead' | 'toolbarPaused';
};

/**
 * The worst state wins. The drawing differs by shape, not only by colour, and the badge counts the worst findings.
 * The browser itself takes a tab's look back when the tab goes to another document.
 */
export function toolbarLook(state: TabState): ToolbarLook {
  if (state.health === 'paused') return { drawing: 'paused-', badge: '', colour: '#5f6b76', title: 'toolbarPaused' };
  const dangers = count(state, 'danger');
  if (dangers > 0) return { drawing: 'danger-', badge: short(dangers), colour: '#b3261e', title: 'toolbarDanger' };
  const cautions = count(state, 'caution');
  if (cautions > 0) return { drawing: 'caution-', badge: short(cautions), colour: '#8a5200', title: 'toolbarCaution' };
  if (state.health !== 'ok') return { drawing: 'paused-', badge: '?', colour: '#5f6b76', title: 'toolbarCannotRead' };
  return { drawing: '', badge: '', colour: '#5f6b76', title: 'toolbarCalm' };
}

/** Background: listens to content scripts and keeps each tab's button up to date. Call it at once, not after a wait. */
export function startToolbar(): void {
  onReport((report, { tab, frameId = 0 }) => {
    if (tab?.id !== undefined && isFrameReport(report)) void update(tab.id, frameId, report);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
}

async function update(tabId: number, frameId: number, report: FrameReport): Promise<void> {
  const state = mergeFrames(await storeFrame(tabId, frameId, report));
  if (state) await show(tabId, toolbarLook(state));
}

async function show(tabId: number, look: ToolbarLook): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${look.drawing}${size}.png`]));
  const title = browser.i18n.getMessage(look.title);
  // A tab that was closed meanwhile rejects, and needs no button.
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeText({ tabId, text: look.badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: look.colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

function count(state: TabState, severity: string): number {
  return state.findings.filter((finding) => finding.severity === severity).length;
}

function short(number: number): string {
  return number > 99 ? '99+' : String(number);
}
