import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Registry } from '../../core/registry-types.ts';
import { updateSettings } from '../../extension/settings.ts';
import { readCurrentTabId, readTabState, watchTabState } from '../../extension/tab-state.ts';
import type { TabState } from '../../extension/types.ts';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';
import { summariseTab } from './summarise-tab.ts';

/** What the toolbar button says, in words: a page can imitate marks, but not this. */
export function TabPanel({ registry }: { readonly registry: Registry | undefined }): ReactNode {
  const { t } = useScreen();
  const state = useTabState();
  if (state === 'loading') return <section className="tab" data-tone="neutral" />;
  const summary = summariseTab(state);
  const rows = summary.rows.map((row) => ({
    ...row,
    text: [t(`rule.${row.rule}`), registry?.brand(row.brand ?? '')?.name].filter(Boolean).join(' · '),
  }));
  return (
    <section className="tab" data-tone={summary.tone} aria-label={t('tab.label')}>
      <div className="tab-head">
        <span className="badge">
          <Glyph name={summary.glyph} />
        </span>
        <div>
          <strong>{t(summary.headline, summary.counts)}</strong>
          <span className="names">{state ? <bdi>{state.host}</bdi> : t('tab.absent.explanation')}</span>
        </div>
        {state && <PauseSwitch state={state} />}
      </div>
      {summary.explanation && <p className="aside">{t(summary.explanation)}</p>}
      {rows.length > 0 && (
        <ul className="findings">
          {rows.map((row) => (
            <li key={row.text} data-tone={row.severity}>
              {row.text}
              {row.count > 1 && <span className="count">×{row.count}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function PauseSwitch({ state }: { readonly state: TabState }): ReactNode {
  const { settings, t } = useScreen();
  const covers = (host: string): boolean => state.host === host || state.host.endsWith(`.${host}`);
  const paused = settings.pausedSites.some(covers);
  const toggle = (): void => {
    const others = settings.pausedSites.filter((host) => !covers(host));
    void updateSettings({ pausedSites: paused ? others : [...others, state.host] });
  };
  return (
    <button type="button" role="switch" className="switch" aria-checked={!paused} onClick={toggle}>
      <span className="visually-hidden">{t('tab.switch', { host: state.host })}</span>
      <span className="switch-knob" aria-hidden="true" />
    </button>
  );
}

function useTabState(): TabState | undefined | 'loading' {
  const [state, setState] = useState<TabState | undefined | 'loading'>('loading');
  useEffect(() => {
    const end = new AbortController();
    const read = async (): Promise<void> => {
      const tabId = await readCurrentTabId();
      const refresh = async (): Promise<void> => {
        const found = tabId === undefined ? undefined : await readTabState(tabId);
        if (!end.signal.aborted) setState(found);
      };
      if (tabId !== undefined) watchTabState(tabId, () => void refresh(), end.signal);
      await refresh();
    };
    void read();
    return () => end.abort();
  }, []);
  return state;
}
