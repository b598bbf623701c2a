import type { Finding, Subject } from '../core/types.ts';
import type { TabFinding } from '../extension/types.ts';
import type { Case } from './slots.ts';

const MOST = 500;
const REPORT_AFTER = 150;
/** A long list is sent less often: milliseconds for each entry. */
const PER_ENTRY = 4;

type Entry = { readonly subject: Subject; readonly identity: string; readonly findings: readonly Finding[] };

/**
 * What was found on this page since its address last changed, scrolled away or not, for the toolbar and the popup.
 * Reports are gathered for a moment: a feed of posts is one report.
 */
export function createFound(options: {
  readonly shown: (subject: Subject, identity: string, findings: readonly Finding[]) => readonly Finding[];
  readonly report: (findings: readonly TabFinding[]) => void;
  readonly signal: AbortSignal;
}) {
  const entries = new Map<string, Entry>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (): void => {
    timer = undefined;
    const findings = [...entries.values()].flatMap((entry) =>
      options.shown(entry.subject, entry.identity, entry.findings).map(forTab),
    );
    options.report(findings);
  };
  options.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const later = (): void => {
    if (timer === undefined && !options.signal.aborted)
      timer = setTimeout(report, REPORT_AFTER + PER_ENTRY * entries.size);
  };
  return {
    later,
    note(item: Case): void {
      const { findings } = item.judgement;
      const key = keyOf(item);
      if (findings.length === 0 && !entries.delete(key)) return;
      if (findings.length > 0 && (entries.has(key) || entries.size < MOST)) {
        entries.set(key, entryOf(item));
      }
      later();
    },
    /** Another page of the site: only what is still in the tree counts. */
    startOver(standing: readonly Case[]): void {
      entries.clear();
      for (const item of standing) entries.set(keyOf(item), entryOf(item));
      later();
    },
  };
}

/** One entry for a message and its edited versions: identities end in "#" and a fingerprint of what was read. */
function keyOf({ unit, reading: { identity } }: Case): string {
  return `${unit}\n${identity.replace(/#[^#]*$/u, '')}`;
}

function entryOf({ reading: { subject, identity }, judgement: { findings } }: Case): Entry {
  return { subject, identity, findings };
}

/** No text, no names: only what the toolbar counts. */
function forTab({ severity, rule, brand }: Finding): TabFinding {
  return brand ? { severity, rule, brand } : { severity, rule };
}
