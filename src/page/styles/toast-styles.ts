import { baseStyles } from './base-styles.ts';

export const toastStyles = `${baseStyles}
.toast {
  position: fixed; inset: auto; margin: 0; border: 0; display: none; align-items: center; gap: 14px;
  max-width: calc(100vw - 16px); padding: 9px 9px 9px 14px; border-radius: 10px; font-size: 13px;
  background: var(--text); color: var(--surface); box-shadow: var(--shadow);
}
.toast:popover-open { display: flex; }
.toast button { font-weight: 650; padding: 4px 10px; border-radius: 7px; border: 1px solid; white-space: nowrap; }
.toast button:hover { opacity: .85; }
.toast button:focus-visible { outline-color: currentcolor; }
@media (forced-colors: active) { .toast { border: 1px solid; } }
`;
