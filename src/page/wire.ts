import { addDismissal, readDismissals, removeDismissal, watchDismissals } from '../extension/dismissals.ts';
import { askForJudgements } from '../extension/judging.ts';
import { isPaused, readSettings, readUiLanguage, watchSettings } from '../extension/settings.ts';
import { reportTabState } from '../extension/tab-state.ts';
import enPage from '../locales/en/page.json';
import enReasons from '../locales/en/reasons.json';
import cnPage from '../locales/zh_CN/page.json';
import cnReasons from '../locales/zh_CN/reasons.json';
import twPage from '../locales/zh_TW/page.json';
import twReasons from '../locales/zh_TW/reasons.json';
import type { SiteAdapter } from '../sites/site.ts';
import type { PageServices } from './services.ts';
import { startPage } from './start.ts';

const tables = [
  { en: enPage, zh_CN: cnPage, zh_TW: twPage },
  { en: enReasons, zh_CN: cnReasons, zh_TW: twReasons },
];

const services: PageServices = {
  readSettings,
  watchSettings,
  isPaused,
  readUiLanguage,
  readDismissals,
  watchDismissals,
  addDismissal,
  removeDismissal,
  reportTabState,
  askForJudgements,
};

/** What every content script does: this document, these adapters, the real browser. */
export function runContentScript(adapters: readonly SiteAdapter[], signal: AbortSignal): Promise<void> {
  return startPage({ document, adapters, services, tables, signal });
}
