import type { Finding, Subject } from '../core/types.ts';
import type { Dismissal, Settings, TabFinding, TabState } from '../extension/types.ts';
import type { Tables } from '../locales/translate.ts';
import type { SiteAdapter } from '../sites/site.ts';
import { createChoices } from './choices.ts';
import { isDismissed } from './dismissed.ts';
import { createFound } from './found.ts';
import { createHealth } from './health.ts';
import type { Holds } from './hold.ts';
import { paint } from './paint.ts';
import { createPanels } from './panel.ts';
import { planFor, presentable } from './plan.ts';
import { createScanner } from './scan.ts';
import type { Case, Drawing } from './scan.ts';
import type { PageKnowledge, PageServices } from './services.ts';
import { followTheme } from './theme.ts';
import { createToast } from './toast.ts';
import type { Tools } from './tools.ts';
import { watchDocument } from './watch.ts';

export type SessionOptions = {
  readonly document: Document;
  readonly adapter: SiteAdapter;
  readonly knowledge: PageKnowledge;
  readonly services: PageServices;
  readonly tables: readonly Tables[];
  readonly url: () => URL;
  readonly settings: Settings;
  readonly dismissals: readonly Dismissal[];
  readonly holds: Holds;
  readonly byPerson: (event: Event) => boolean;
  readonly signal: AbortSignal;
};

const NOTHING_FOUND_AFTER = 10_000;

/** Reads and marks one document with one adapter until the signal ends it. */
export function runSession(options: SessionOptions): void {
  const { document, adapter, knowledge, services, signal } = options;
  const host = options.url().hostname;
  const memory = new Map<string, string>();
  const health = createHealth(refresh);
  const choices = createChoices(options, refresh);
  const tools = createTools(options, choices);
  const unwell = (): boolean => health.state() === 'unwell';

  function shown(subject: Subject, identity: string, findings: readonly Finding[]): readonly Finding[] {
    return presentable(findings, unwell()).filter(
      (finding) => !isDismissed(finding, subject, host, choices.dismissals()) && !choices.isHidden(identity, finding),
    );
  }
  function draw(item: Case): Drawing | undefined {
    const { subject, identity, body } = item.reading;
    const findings = shown(subject, identity, item.judgement.findings);
    const acknowledged = choices.isAcknowledged(item);
    return paint(item, planFor(subject, findings, { hasBody: body !== undefined, acknowledged }), tools);
  }
  function refresh(): void {
    scanner.repaint();
    found.later();
  }

  const found = createFound({
    shown,
    report: (findings: readonly TabFinding[]) => {
      const state: TabState = { site: adapter.id, host, health: health.state(), findings };
      services.reportTabState(state);
    },
    signal,
  });
  const scanner = createScanner({
    adapter,
    knowledge,
    place: () => ({ url: options.url(), memory }),
    health,
    judged: found.note,
    paint: draw,
    next: (run) => void requestAnimationFrame(run),
    now: () => performance.now(),
  });
  const waitAgain = waitForSomething(options, () => health.waitedLongEnough());
  signal.addEventListener('abort', scanner.leave, { once: true });
  followTheme(document, scanner.refresh, signal);
  watchDocument({
    document,
    signal,
    attributes: adapter.attributes,
    shadowHosts: adapter.shadowHosts,
    onBatch: scanner.touch,
    onNavigate() {
      health.startOver();
      waitAgain();
      found.startOver(scanner.cases());
      scanner.touchAll(document);
    },
  });
  found.later();
}

function createTools(options: SessionOptions, choices: ReturnType<typeof createChoices>): Tools {
  const { document, signal, byPerson } = options;
  const { t, language } = choices;
  const toast = createToast(document, language, signal);
  const host = options.url().hostname;
  return {
    document,
    language,
    t,
    brandName: options.knowledge.brandName,
    panels: createPanels(document, signal),
    holds: options.holds,
    toast,
    byPerson,
    acknowledge: choices.acknowledge,
    dismiss(item, finding, scope, at) {
      const undo = choices.dismiss(item, finding, scope, host);
      toast.offer(t(`dismissed.${scope}`), t('dismissed.undo'), (event) => byPerson(event) && undo(), at);
    },
  };
}

/** Starts the wait for a page on which the adapter must find something; calling again starts anew. */
function waitForSomething({ adapter, url, signal }: SessionOptions, late: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = (): void => {
    clearTimeout(timer);
    if (adapter.expects?.(url())) timer = setTimeout(late, NOTHING_FOUND_AFTER);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  start();
  return start;
}
