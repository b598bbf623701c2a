import type { Finding } from '../core/types.ts';
import type { Dismissal, Language, Settings } from '../extension/types.ts';
import { createTranslator, resolveLanguage } from '../locales/translate.ts';
import type { Tables, Translate } from '../locales/translate.ts';
import { dismissalFor } from './dismissed.ts';
import type { Scope } from './dismissed.ts';
import type { Case } from './slots.ts';
import type { PageServices } from './services.ts';

export type ChoicesOptions = {
  readonly services: PageServices;
  readonly tables: readonly Tables[];
  readonly settings: Settings;
  readonly dismissals: readonly Dismissal[];
  readonly signal: AbortSignal;
};

/** What the user chose: language, exceptions, and for this page alone "hide once" and "show anyway". */
export function createChoices(options: ChoicesOptions, changed: () => void) {
  const language = createLanguage(options, changed);
  const exceptions = createExceptions(options, changed);
  const acknowledged = new Set<string>();
  const hidden = createHidden(changed);
  return {
    ...language,
    dismissals: exceptions.all,
    isHidden: (identity: string, finding: Finding) => hidden.has(keyOf(identity, finding)),
    isAcknowledged: (item: Case) => acknowledged.has(item.text),
    acknowledge(item: Case): void {
      acknowledged.add(item.text);
      changed();
    },
    /** Takes effect at once, stored or not; returns the way back. */
    dismiss(item: Case, finding: Finding, scope: Scope, host: string): () => void {
      const { identity, subject } = item.reading;
      if (scope === 'once') return hidden.add(keyOf(identity, finding));
      return exceptions.add(dismissalFor(scope, finding, subject, host, new Date()));
    },
  };
}
export type Choices = ReturnType<typeof createChoices>;

function createLanguage({ services, settings, tables, signal }: ChoicesOptions, changed: () => void) {
  let language = resolveLanguage(settings.language, services.readUiLanguage());
  let translate = createTranslator(language, ...tables);
  services.watchSettings((next) => {
    const chosen = resolveLanguage(next.language, services.readUiLanguage());
    if (chosen === language) return;
    language = chosen;
    translate = createTranslator(language, ...tables);
    changed();
  }, signal);
  const t: Translate = (key, params) => translate(key, params);
  return { t, language: (): Language => language };
}

/** Stored exceptions, with those of this page at once and whether or not they could be stored. */
function createExceptions({ services, dismissals, signal }: ChoicesOptions, changed: () => void) {
  let all = dismissals;
  const set = (next: readonly Dismissal[]): void => {
    all = next;
    changed();
  };
  services.watchDismissals(set, signal);
  return {
    all: () => all,
    add(dismissal: Dismissal): () => void {
      set([...all, dismissal]);
      void keep(services.addDismissal(dismissal));
      return () => {
        set(all.filter((other) => !isSame(other, dismissal)));
        void keep(services.removeDismissal(dismissal));
      };
    },
  };
}

function createHidden(changed: () => void) {
  const keys = new Set<string>();
  return {
    has: (key: string) => keys.has(key),
    add(key: string): () => void {
      keys.add(key);
      changed();
      return () => {
        keys.delete(key);
        changed();
      };
    },
  };
}

function keyOf(identity: string, finding: Finding): string {
  return `${identity}\n${finding.rule}`;
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
