import type { Finding } from '../core/types.ts';
import type { Dismissal, Language, Settings } from '../extension/types.ts';
import { createTranslator, resolveLanguage } from '../locales/translate.ts';
import type { Tables, Translate } from '../locales/translate.ts';
import { dismissalFor } from './dismissed.ts';
import type { Scope } from './dismissed.ts';
import type { Case } from './scan.ts';
import type { PageServices } from './services.ts';

export type ChoicesOptions = {
  readonly services: PageServices;
  readonly tables: readonly Tables[];
  readonly settings: Settings;
  readonly dismissals: readonly Dismissal[];
  readonly signal: AbortSignal;
};

/** What the user chose: language, exceptions, and for this page alone "hide once" and "show anyway". */
export function createChoices({ services, tables, signal, ...start }: ChoicesOptions, changed: () => void) {
  let dismissals = start.dismissals;
  let language = resolveLanguage(start.settings.language, services.readUiLanguage());
  let translate = createTranslator(language, ...tables);
  const acknowledged = new Set<string>();
  const hidden = new Set<string>();

  services.watchSettings((settings) => {
    const next = resolveLanguage(settings.language, services.readUiLanguage());
    if (next === language) return;
    language = next;
    translate = createTranslator(language, ...tables);
    changed();
  }, signal);
  services.watchDismissals((next) => {
    dismissals = next;
    changed();
  }, signal);

  const hiddenKey = (identity: string, finding: Finding): string => `${identity}\n${finding.rule}`;
  const t: Translate = (key, params) => translate(key, params);
  return {
    t,
    language: (): Language => language,
    dismissals: () => dismissals,
    isHidden: (identity: string, finding: Finding) => hidden.has(hiddenKey(identity, finding)),
    isAcknowledged: (item: Case) => acknowledged.has(item.text),
    acknowledge(item: Case): void {
      acknowledged.add(item.text);
      changed();
    },
    /** Takes effect at once, stored or not; returns the way back. */
    dismiss(item: Case, finding: Finding, scope: Scope, host: string): () => void {
      const { identity, subject } = item.reading;
      if (scope === 'once') {
        const key = hiddenKey(identity, finding);
        hidden.add(key);
        changed();
        return () => {
          hidden.delete(key);
          changed();
        };
      }
      const dismissal = dismissalFor(scope, finding, subject, host, new Date());
      dismissals = [...dismissals, dismissal];
      changed();
      void keep(services.addDismissal(dismissal));
      return () => {
        dismissals = dismissals.filter((other) => other !== dismissal && !isSame(other, dismissal));
        changed();
        void keep(services.removeDismissal(dismissal));
      };
    },
  };
}

/** Storage may be full or gone: the choice then holds for this page. */
async function keep(stored: Promise<unknown>): Promise<void> {
  try {
    await stored;
  } catch {
    // Nothing that the page could do; the options page shows what is stored.
  }
}

function isSame(one: Dismissal, other: Dismissal): boolean {
  return one.scope === other.scope && one.rule === other.rule && one.key === other.key;
}
