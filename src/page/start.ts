import type { Settings } from '../extension/types.ts';
import type { Tables } from '../locales/translate.ts';
import type { SiteAdapter } from '../sites/site.ts';
import { createHolds } from './hold.ts';
import { frameUrl, hostsAround } from './frame-url.ts';
import type { PageServices } from './services.ts';
import { runSession } from './session.ts';

export type PageOptions = {
  readonly document: Document;
  readonly adapters: readonly SiteAdapter[];
  readonly services: PageServices;
  readonly tables: readonly Tables[];
  readonly signal: AbortSignal;
  /** Tests press buttons by script. */
  readonly byPerson?: (event: Event) => boolean;
};

/**
 * Starts reading and marking, and stops and starts again as the user pauses the site. Everything ends with `signal`.
 * Never rejects.
 */
export async function startPage(options: PageOptions): Promise<void> {
  const { document, services, signal } = options;
  const url = () => frameUrl(document);
  const adapter = options.adapters.find((candidate) => candidate.matches(url()));
  if (!adapter) return;
  // Before anything is waited for: at `document_start` this is ahead of the page's own listeners.
  const holds = createHolds(document.defaultView ?? window, signal);
  let running: AbortController | undefined;

  const apply = async (settings: Settings): Promise<void> => {
    const paused = hostsAround(document).some((host) => services.isPaused(host, settings));
    if (paused) {
      running?.abort();
      running = undefined;
      services.reportTabState({ site: adapter.id, host: url().hostname, health: 'paused', findings: [] });
      return;
    }
    if (running) return;
    const controller = (running = new AbortController());
    signal.addEventListener('abort', () => controller.abort(), { once: true, signal: controller.signal });
    const dismissals = await services.readDismissals();
    if (signal.aborted || controller.signal.aborted) return;
    runSession({
      ...options,
      adapter,
      url,
      settings,
      dismissals,
      holds,
      byPerson: options.byPerson ?? ((event) => event.isTrusted),
      signal: controller.signal,
    });
  };

  const { settings } = await services.readSettings();
  if (signal.aborted) return;
  services.watchSettings((next) => void apply(next), signal);
  await apply(settings);
}
