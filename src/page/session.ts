import type { Finding, Subject } from '../core/types.ts';
import type { Dismissal, Settings, TabFinding } from '../extension/types.ts';
import type { Tables } from '../locales/translate.ts';
import type { Place, SiteAdapter } from '../sites/site.ts';
import { createAnnounce } from './announce.ts';
import { createJudge } from './ask.ts';
import { createChoices } from './choices.ts';
import type { Choices } from './choices.ts';
import { isDismissed } from './dismissed.ts';
import { createFound } from './found.ts';
import { createHealth } from './health.ts';
import type { HealthCounter } from './health.ts';
import type { Holds } from './hold.ts';
import { createLayouts } from './layouts.ts';
import { createNearby } from './nearby.ts';
import { paint } from './paint.ts';
import { createPanels } from './panel.ts';
import { planFor, presentable } from './plan.ts';
import { createSizes } from './sizes.ts';
import { createScanner } from './scan.ts';
import type { Case, Drawing } from './slots.ts';
import type { PageServices } from './services.ts';
import { followTheme } from './theme.ts';
import { createToast } from './toast.ts';
import type { Tools } from './tools.ts';
import { watchDocument } from './watch.ts';

export type SessionOptions = {
  readonly document: Document;
  readonly adapter: SiteAdapter;
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
  const { document, adapter, signal } = options;
  const health = createHealth(refresh);
  const choices = createChoices(options, refresh);
  const shown = createFilter(options, choices, health);
  const found = createFound({ shown, signal, report: (findings) => reportState(options, health, findings) });
  const { judge, brandName } = createJudge(options.services, (answered) => health.heard(answered));
  const tools = createTools(options, choices, brandName);
  const scanner = createScanner({
    adapter,
    health,
    signal,
    place: createPlace(options),
    judge,
    judged: (item) => found.note(item),
    paint: (item) => draw(item, shown, choices, tools),
    next: (run) => void requestAnimationFrame(run),
    now: () => performance.now(),
  });
  function refresh(): void {
    scanner.repaint();
    found.later();
  }
  const waitAgain = waitForSomething(options, () => health.waitedLongEnough());
  signal.addEventListener('abort', () => scanner.leave(), { once: true });
  followTheme(document, () => scanner.refresh(), signal);
  watchDocument({
    document,
    signal,
    ...adapter,
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

type Filter = (subject: Subject, identity: string, findings: readonly Finding[]) => readonly Finding[];

/** Without what the user dismissed, and without what an unwell adapter must not claim. */
function createFilter(options: SessionOptions, choices: Choices, health: HealthCounter): Filter {
  const host = options.url().hostname;
  return (subject, identity, findings) =>
    presentable(findings, health.state() === 'unwell').filter(
      (finding) => !isDismissed(finding, subject, host, choices.dismissals()) && !choices.isHidden(identity, finding),
    );
}

function draw(item: Case, shown: Filter, choices: Choices, tools: Tools): Drawing | undefined {
  const { subject, identity, name, body } = item.reading;
  const findings = shown(subject, identity, item.judgement.findings);
  const circumstances = {
    hasName: name !== undefined,
    hasBody: body !== undefined,
    acknowledged: choices.isAcknowledged(item),
  };
  return paint(item, planFor(subject, findings, circumstances), tools);
}

function reportState(options: SessionOptions, health: HealthCounter, findings: readonly TabFinding[]): void {
  const { adapter, services, url } = options;
  services.reportTabState({ site: adapter.id, host: url().hostname, health: health.state(), findings });
}

function createPlace({ url }: SessionOptions): () => Place {
  const memory = new Map<string, string>();
  return () => ({ url: url(), memory });
}

function createTools(options: SessionOptions, choices: Choices, brandName: Tools['brandName']): Tools {
  const { document, signal, byPerson } = options;
  const { t, language } = choices;
  const announce = createAnnounce(() => performance.now());
  const offer = createToast(document, language, announce, signal);
  const host = options.url().hostname;
  return {
    document,
    language,
    t,
    brandName,
    panels: createPanels(document, signal),
    holds: options.holds,
    announce,
    layouts: createLayouts(),
    nearby: createNearby(signal),
    sizes: createSizes(signal),
    byPerson,
    acknowledge: (item) => choices.acknowledge(item),
    dismiss(item, finding, scope, at) {
      const undo = choices.dismiss(item, finding, scope, host);
      const run = (event: Event): void => void (byPerson(event) && undo());
      offer({ finding, text: t(`dismissed.${scope}`), button: t('dismissed.undo'), run, at });
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
