import { browser } from 'wxt/browser';
import type { FrameReport } from './messages.ts';
import { isListOf, isOneOf, isRecord, isText } from './shapes.ts';
import type { TabFinding, TabState } from './types.ts';

/**
 * Frame number → its last report. Kept in `storage.session`, one key a frame: the background script is stopped after
 * some seconds, and reports of several frames at once must not overwrite each other.
 */
export type Frames = Readonly<Record<number, FrameReport>>;

/** Stores a frame's report; a new main document drops what the frames of the one before had said. */
export async function storeFrame(tabId: number, frameId: number, report: FrameReport): Promise<Frames> {
  await browser.storage.session.set({ [`${prefix(tabId)}${frameId}`]: report });
  const frames = await readFrames(tabId);
  const gone = Object.keys(frames).filter((frame) => !isOfPage(frames[Number(frame)], frames[0]));
  if (gone.length > 0) await browser.storage.session.remove(gone.map((frame) => prefix(tabId) + frame));
  return frames;
}

export async function readFrames(tabId: number): Promise<Frames> {
  const all = await browser.storage.session.get(null);
  const own = Object.entries(all).filter(([key]) => key.startsWith(prefix(tabId)));
  return Object.fromEntries(
    own.flatMap(([key, report]) => (isFrameReport(report) ? [[key.slice(prefix(tabId).length), report]] : [])),
  );
}

export async function forgetTab(tabId: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(all).filter((key) => key.startsWith(prefix(tabId))));
}

/**
 * The main frame names site, host and health; findings come from all frames of the same page. With `document`: that
 * page only, else undefined.
 */
export function mergeFrames(frames: Frames, document?: number): TabState | undefined {
  const main = frames[0] ?? Object.values(frames)[0];
  if (!main || (document !== undefined && frames[0]?.document !== document)) return undefined;
  const own = Object.values(frames).filter((frame) => isOfPage(frame, frames[0]));
  return { ...main.state, findings: own.flatMap((frame) => frame.state.findings) };
}

function isOfPage(frame: FrameReport | undefined, main: FrameReport | undefined): boolean {
  return main === undefined || (frame !== undefined && frame.document >= main.document);
}

export function isFrameKey(key: string, tabId: number): boolean {
  return key.startsWith(prefix(tabId));
}

function prefix(tabId: number): string {
  return `tab.${tabId}.`;
}

const isSeverity = isOneOf('danger', 'caution', 'note');
const isHealth = isOneOf('ok', 'nothing-found', 'unwell', 'paused');
const isFindings = isListOf(isTabFinding);

/** For what content scripts send: they share a process with the page, so their words are checked. */
export function isFrameReport(value: unknown): value is FrameReport {
  return isRecord(value) && typeof value['document'] === 'number' && isTabState(value['state']);
}

function isTabState(value: unknown): value is TabState {
  return (
    isRecord(value) &&
    isText(value['site']) &&
    isText(value['host']) &&
    isHealth(value['health']) &&
    isFindings(value['findings'])
  );
}

function isTabFinding(value: unknown): value is TabFinding {
  return (
    isRecord(value) &&
    isSeverity(value['severity']) &&
    isText(value['rule']) &&
    (value['brand'] === undefined || isText(value['brand']))
  );
}
