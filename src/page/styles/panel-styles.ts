import { baseStyles } from './base-styles.ts';

/** The details panel, which opens from marks, covers and banners alike. */
export const panelStyles = `${baseStyles}
.panel {
  position: fixed; inset: auto; margin: 0; border: 1px solid var(--line); border-radius: 12px; padding: 16px;
  width: min(360px, calc(100vw - 16px)); max-height: min(560px, calc(100vh - 24px)); overflow: auto;
  overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--soft) transparent; background: var(--surface); color: var(--text); box-shadow: var(--shadow);
  cursor: default; white-space: normal; user-select: text;
  animation: countersign-in .12s ease-out;
}
@keyframes countersign-in { from { opacity: 0; } }
.panel h2 { display: flex; gap: 8px; font: inherit; font-weight: 650; font-size: 15px; }
.panel h2 .icon { width: 18px; height: 18px; margin-top: 1px; }
.panel h3 { font: inherit; font-size: 12px; line-height: 16px; font-weight: 600; color: var(--soft); margin-bottom: 4px; }
.panel > * + * { margin-top: 12px; }
.reasons { padding-inline-start: 26px; }
.reasons li { overflow-wrap: anywhere; }
.reasons li + li { margin-top: 4px; }
.difference { display: flex; gap: 10px; padding: 10px 12px; border-radius: 8px; background: var(--hover); }
.labels, .columns > span { display: inline-flex; flex-direction: column; }
.labels { font-size: 12px; color: var(--soft); white-space: nowrap; }
.labels > span { line-height: 24px; }
.columns { display: flex; flex-wrap: wrap; row-gap: 6px; min-width: 0; font: 500 15px/24px ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace; }
.columns span span { white-space: pre; text-align: center; }
.same { color: var(--soft); }
.differs span { font-weight: 800; padding: 0 2px; border: 1px solid; border-radius: 3px; line-height: 22px; min-width: 12px; }
.differs .seen { color: var(--danger); text-decoration: underline wavy; text-underline-offset: 3px; border-bottom-left-radius: 0; border-bottom-right-radius: 0; }
.differs .real { color: var(--official); border-top-left-radius: 0; border-top-right-radius: 0; }
.differs .nothing { border-style: dashed; text-decoration: none; }
blockquote { padding: 2px 0 2px 10px; border-inline-start: 3px solid var(--line); color: var(--soft); font-style: italic; overflow-wrap: anywhere; }
blockquote:lang(zh) { font-style: normal; }
blockquote + blockquote { margin-top: 6px; }
.channels li { display: flex; gap: 8px; align-items: flex-start; }
.channels li + li { margin-top: 6px; }
.channels .icon { margin-top: 2px; }
.channel { font-weight: 600; }
.small { display: block; font-size: 12px; line-height: 16px; color: var(--soft); font-weight: 400; }
.channels p { margin-top: 8px; }
.dismiss { border-top: 1px solid var(--line); padding-top: 10px; }
.dismiss summary { cursor: pointer; font-size: 13px; color: var(--soft); width: fit-content; }
.dismiss summary:hover { color: var(--text); }
.choices { display: flex; flex-direction: column; margin: 6px -8px -6px; }
.choices button { padding: 6px 8px; border-radius: 6px; font-size: 13px; }
.choices button:hover { background: var(--hover); }
`;
