import { panelStyles } from './panel-styles.ts';

export const markStyles = `${panelStyles}
.pill {
  position: absolute; transform: translateY(-50%); display: inline-flex; align-items: center; gap: 4px;
  height: 20px; padding: 0 8px 0 4px; border-radius: 10px; border: 1px solid;
  font-size: 12px; line-height: 18px; font-weight: 600; white-space: nowrap; user-select: none;
}
/* 24 px to press (WCAG 2.5.8) without more to see. */
.pill::before { content: ""; position: absolute; inset: -3px -2px; }
.pill .icon { width: 13px; height: 13px; }
.pill .stroke { stroke-width: 2; }
.pill[data-size=icon] { padding: 0; width: 20px; justify-content: center; gap: 0; }
.pill[data-size=icon] .words { display: none; }
.pill.caution { color: var(--caution); background: var(--caution-surface); border-color: var(--caution-line); }
.pill.caution .stroke { stroke: var(--caution-surface); }
.pill.danger { color: var(--surface); background: var(--danger); border-color: var(--danger); }
.pill.danger .icon { color: var(--surface); }
.pill.danger .stroke { stroke: var(--danger); }
.frame[data-theme=dark] .pill.danger { color: #2d0b08; }
.frame[data-theme=dark] .pill.danger .icon { color: #2d0b08; }
.pill.covers { box-shadow: 0 0 0 3px var(--behind); }
.pill:hover { filter: brightness(.97); }
.pill:focus-visible { border-radius: 10px; }
@media (forced-colors: active) {
  .pill .icon, .pill.danger .icon { color: ButtonText; }
  .pill .stroke, .pill.danger .stroke { stroke: ButtonFace; }
}
`;
