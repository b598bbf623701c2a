import { vi } from 'vitest';
import type { Settings, TabState } from '../../src/extension/types.ts';
import type { PageServices } from '../../src/page/services.ts';
import { startPage } from '../../src/page/start.ts';
import type { SiteAdapter } from '../../src/sites/site.ts';
import { judgeExample } from './examples.ts';

/** A site of posts: `<article data-id data-handle><b>name</b><p>text</p></article>`. */
const adapter: SiteAdapter = {
  id: 'x',
  checked: '2026-11-21',
  matches: () => true,
  shadowHosts: '.chat',
  attributes: ['data-id', 'data-handle'],
  units: [
    {
      name: 'post',
      selector: 'article',
      read(anchor) {
        const id = anchor.getAttribute('data-id');
        const handle = anchor.getAttribute('data-handle');
        if (!handle) return 'unwell';
        const text = anchor.querySelector('p')?.textContent ?? '';
        if (text === 'boom') throw new Error(`cannot read ${text}`);
        return {
          subject: {
            kind: 'message',
            site: 'x',
            author: { handle, badges: [] },
            text,
            links: [],
            direction: 'in',
          },
          identity: `x:${id}:${handle}`,
          name: anchor.querySelector('b') ?? undefined,
          body: anchor.querySelector('p') ?? undefined,
        };
      },
    },
  ],
};

const ours = 'countersign-mark, countersign-cover, countersign-banner';

/** Starts the page layer on the test's document with doubles for the browser; `stop` ends it. */
export async function openStage(html = '', start: Partial<Settings> = {}) {
  // happy-dom has no layout: its observers would never find anything near or sized.
  vi.stubGlobal('ResizeObserver', undefined);
  vi.stubGlobal('IntersectionObserver', undefined);
  document.body.innerHTML = html;
  let settings: Settings = { language: 'en', pausedSites: [], ...start };
  const watchers: ((settings: Settings) => void)[] = [];
  const stored: unknown[] = [];
  const reports: TabState[] = [];
  let judged = 0;
  const services: PageServices = {
    readSettings: async () => ({ settings }),
    watchSettings: (callback) => void watchers.push(callback),
    isPaused: (host, { pausedSites }) => pausedSites.includes(host),
    readUiLanguage: () => 'en',
    readDismissals: async () => [],
    watchDismissals: () => {},
    addDismissal: async (dismissal) => stored.push(dismissal),
    removeDismissal: async () => stored.pop(),
    reportTabState: (state) => reports.push(state),
    async askForJudgements(subjects) {
      judged += subjects.length;
      return { judgements: subjects.map(judgeExample), brandNames: { acme: 'Acme' } };
    },
  };
  const stop = new AbortController();
  await startPage({
    document,
    adapters: [adapter],
    services,
    tables: [],
    signal: stop.signal,
    byPerson: () => true,
  });
  await settle();
  return {
    stop: () => stop.abort(),
    stored,
    reports,
    judged: () => judged,
    change(next: Partial<Settings>): void {
      settings = { ...settings, ...next };
      for (const watcher of watchers) watcher(settings);
    },
  };
}

/** What is left of a dismissed warning is a banner of severity "note". */
function isWarning({ dataset }: HTMLElement): boolean {
  return dataset['severity'] !== 'note';
}

/** Every mark and cover as "kind severity rule", in document order, shadow roots of the page included. */
export function shown(within: ParentNode = document): string[] {
  return [...within.querySelectorAll<HTMLElement>(ours)]
    .filter(isWarning)
    .map(
      ({ localName, dataset }) => `${localName.slice('countersign-'.length)} ${dataset['severity']} ${dataset['rule']}`,
    );
}

export function post(id: number, handle: string, text = 'hello'): string {
  return `<article data-id="${id}" data-handle="${handle}"><b>${handle}</b><p>${text}</p></article>`;
}

export function press(selector: string): void {
  for (const element of document.querySelectorAll(ours)) {
    const button = element.shadowRoot?.querySelector<HTMLElement>(selector);
    if (button) return button.click();
  }
  throw new Error(`nothing of ours has ${selector}`);
}

/** Some frames, and the moment in which reports are gathered. */
export function settle(milliseconds = 250): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
