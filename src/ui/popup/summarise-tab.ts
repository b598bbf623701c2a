import type { BrandId } from '../../core/registry-types.ts';
import type { RuleId, Severity } from '../../core/types.ts';
import type { TabFinding, TabState } from '../../extension/types.ts';
import type { GlyphName } from '../shared/glyph.tsx';
import type { Tone } from '../shared/verdict-words.ts';

export type TabRow = {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly brand: BrandId | undefined;
  readonly count: number;
};
export type TabSummary = {
  readonly tone: Tone;
  readonly glyph: GlyphName;
  /** Message keys; `counts` are the headline's parameters. */
  readonly headline: string;
  readonly explanation: string | undefined;
  readonly counts: { readonly danger: number; readonly caution: number };
  /** Like findings together, the worst first. */
  readonly rows: readonly TabRow[];
};

const order: readonly Severity[] = ['danger', 'caution', 'note'];

/** `undefined`: no content script answers in the tab (the browser's own pages, the store, a page loaded before us). */
export function summariseTab(state: TabState | undefined): TabSummary {
  const findings = state?.health === 'paused' ? [] : (state?.findings ?? []);
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const counts = { danger: count('danger'), caution: count('caution') };
  const [tone, glyph, headline] = look(state, counts);
  const unread = state?.health === 'nothing-found' || state?.health === 'unwell';
  const explanation = unread ? `tab.${state.health}.explanation` : undefined;
  return { tone, glyph, headline, explanation, counts, rows: together(findings) };
}

function look(state: TabState | undefined, counts: TabSummary['counts']): [Tone, GlyphName, string] {
  if (!state) return ['neutral', 'circle', 'tab.absent'];
  if (state.health === 'paused') return ['neutral', 'pause', 'tab.paused'];
  if (counts.danger > 0) return ['danger', 'cross', counts.caution > 0 ? 'tab.danger-caution' : 'tab.danger'];
  if (counts.caution > 0) return ['caution', 'alert', 'tab.caution'];
  if (state.health === 'ok') return ['good', 'circle', 'tab.calm'];
  return ['neutral', 'question', 'tab.cannot-read'];
}

function together(findings: readonly TabFinding[]): readonly TabRow[] {
  const rows = new Map<string, TabRow>();
  for (const { severity, rule, brand } of findings) {
    const key = `${severity} ${rule} ${brand ?? ''}`;
    rows.set(key, { severity, rule, brand, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  return [...rows.values()].toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
