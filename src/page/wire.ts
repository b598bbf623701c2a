import { compiledRegistry } from 'virtual:countersign/registry-page';
import { words } from 'virtual:countersign/words';
import { judge } from '../core/judge.ts';
import { splitHostLight } from '../core/split-host.ts';
import type { Knowledge } from '../core/types.ts';
import { addDismissal, readDismissals, removeDismissal, watchDismissals } from '../extension/dismissals.ts';
import { isPaused, readSettings, readUiLanguage, watchSettings } from '../extension/settings.ts';
import { reportTabState } from '../extension/tab-state.ts';
import enPage from '../locales/en/page.json';
import enReasons from '../locales/en/reasons.json';
import cnPage from '../locales/zh_CN/page.json';
import cnReasons from '../locales/zh_CN/reasons.json';
import twPage from '../locales/zh_TW/page.json';
import twReasons from '../locales/zh_TW/reasons.json';
import { openRegistry } from '../registry/lookup.ts';
import type { SiteAdapter } from '../sites/site.ts';
import type { PageKnowledge, PageServices } from './services.ts';
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
};

/** What every content script does: this document, these adapters, the real browser and the real registry. */
export function runContentScript(adapters: readonly SiteAdapter[], signal: AbortSignal): Promise<void> {
  return startPage({ document, adapters, services, tables, signal, openKnowledge });
}

function openKnowledge(): PageKnowledge {
  const knowledge: Knowledge = { registry: openRegistry(compiledRegistry), words, splitHost: splitHostLight };
  return {
    judge: (subject) => judge(subject, knowledge),
    brandName: (id) => knowledge.registry.brand(id)?.name,
  };
}
