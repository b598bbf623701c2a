import type { Answers, Subject } from '../core/types.ts';
import type { Dismissal, Settings, TabState } from '../extension/types.ts';

/** What the page layer needs from the browser; `extension/` gives the real ones, tests give doubles. */
export type PageServices = {
  readSettings(): Promise<{ readonly settings: Settings }>;
  watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void;
  isPaused(host: string, settings: Settings): boolean;
  /** BCP 47. */
  readUiLanguage(): string;
  readDismissals(): Promise<readonly Dismissal[]>;
  watchDismissals(callback: (dismissals: readonly Dismissal[]) => void, signal: AbortSignal): void;
  addDismissal(dismissal: Dismissal): Promise<unknown>;
  removeDismissal(dismissal: Dismissal): Promise<unknown>;
  reportTabState(state: TabState): unknown;
  /** One judgement for each subject, in order. Rejects when the background cannot be reached. */
  askForJudgements(subjects: readonly Subject[]): Promise<Answers>;
};
