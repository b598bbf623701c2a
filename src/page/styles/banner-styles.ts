import { panelStyles } from './panel-styles.ts';

export const bannerStyles = `${panelStyles}
.bar {
  position: fixed; inset: 8px 8px auto; margin: 0 auto; width: auto; max-width: 880px; height: auto; max-height: 60vh;
  display: none; align-items: flex-start; gap: 10px; flex-wrap: wrap; padding: 12px 14px; overflow: auto;
  border: 1px solid; border-radius: 12px; box-shadow: var(--shadow); color: var(--text); white-space: normal;
}
.bar:popover-open { display: flex; }
.bar.danger { background: var(--danger-surface); border-color: var(--danger-line); }
.bar.caution { background: var(--caution-surface); border-color: var(--caution-line); }
.bar.danger > .icon .stroke { stroke: var(--danger-surface); }
.bar.caution > .icon .stroke { stroke: var(--caution-surface); }
.bar > .icon { width: 20px; height: 20px; margin-top: 3px; }
.sentence { flex: 1 1 220px; min-width: 0; padding-top: 3px; overflow-wrap: anywhere; }
.sentence strong { font-weight: 650; }
.instead { display: flex; gap: 6px; margin-top: 2px; font-size: 13px; color: var(--soft); }
.instead .icon { width: 14px; height: 14px; margin-top: 3px; }
.actions { display: flex; gap: 8px; align-items: center; margin-inline-start: auto; }
.close { padding: 6px; border-radius: 50%; width: 28px; height: 28px; color: var(--text); }
.close:hover { background: rgb(127 127 127 / .16); }
@media (forced-colors: active) { .bar > .icon .stroke { stroke: Canvas; } }
`;
