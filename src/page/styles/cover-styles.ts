import { panelStyles } from './panel-styles.ts';

export const coverStyles = `${panelStyles}
.sheet {
  position: absolute; display: flex; align-items: flex-start; align-content: center; flex-wrap: wrap; gap: 8px 10px;
  padding: 12px 14px; border-radius: 10px; overflow: hidden; cursor: default; white-space: normal;
  background: var(--danger-surface); border: 1px solid var(--danger-line); color: var(--text);
}
.sheet > .icon { width: 20px; height: 20px; }
.sheet .stroke { stroke: var(--danger-surface); }
.text { flex: 1 1 200px; min-width: 0; }
.sentence { font-weight: 600; overflow-wrap: anywhere; text-wrap: balance; }
.actions { display: flex; gap: 8px; flex-wrap: wrap; align-items: center; flex: none; }
.instead { display: flex; gap: 6px; margin-inline-start: 4px; font-size: 13px; color: var(--soft); }
.instead .icon { width: 14px; height: 14px; margin-top: 3px; }
.sheet[data-layout=full] .actions { flex: 1 0 100%; padding-inline-start: 30px; }
.sheet[data-layout=tight] { padding: 6px 10px; align-items: center; }
.sheet[data-layout=tight] .text { flex-basis: 150px; }
.sheet[data-layout=tight] .sentence { font-size: 13px; line-height: 18px; }
.sheet[data-layout^=line] { flex-wrap: nowrap; align-items: center; padding: 3px 6px 3px 8px; gap: 8px; }
.sheet[data-layout^=line] > .icon { width: 16px; height: 16px; }
.sheet[data-layout^=line] .text { flex: 1 1 0; }
.sheet[data-layout^=line] .sentence { font-size: 13px; line-height: 18px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; overflow-wrap: normal; word-break: keep-all; }
.sheet[data-layout=lines] .sentence { white-space: normal; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.sheet[data-layout^=line] .actions { flex-wrap: nowrap; gap: 4px; }
.sheet[data-layout^=line] .actions button { padding: 1px 9px; font-size: 12px; }
.sheet[data-layout^=line][data-fit=narrow] > .icon { display: none; }
.sheet[data-layout^=line][data-fit=narrow] .actions button { padding: 1px 6px; }
.sheet[data-layout=lines][data-fit=narrow] { flex-wrap: wrap; gap: 2px 8px; }
.sheet[data-layout=lines][data-fit=narrow] .text { flex-basis: 100%; }
.sheet[data-layout=lines][data-fit=narrow] .sentence { -webkit-line-clamp: 1; }
.sheet[data-layout=line][data-words=word] { gap: 4px; padding-inline: 6px 4px; }
.sheet[data-layout=lines][data-words=word] .actions { flex: 1 1 100%; flex-wrap: wrap; }
.word, .brief, .less, [data-words=brief] .short, [data-words=word] .short, [data-show=less] .all { display: none; }
[data-words=word] .word, [data-words=brief] .brief, [data-show=less] .less { display: inline; }
.sheet:not([data-layout=full]) .instead, .sheet[data-layout^=line] .long, .sheet:not([data-layout^=line]) .short { display: none; }
.sheet .show { background: transparent; border-color: var(--danger-line); }
.sheet .show:hover { background: rgb(127 127 127 / .14); }
.sheet.held { animation: countersign-held .3s ease-in-out; }
@keyframes countersign-held { 30% { box-shadow: 0 0 0 4px var(--danger-line); } }
@media (prefers-reduced-motion: reduce) { .sheet.held { box-shadow: 0 0 0 3px var(--danger-line); } }
@media (forced-colors: active) { .sheet .stroke { stroke: Canvas; } }
`;
