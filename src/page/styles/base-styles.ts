/**
 * Ours alone: shadow roots keep page styles out, custom properties of the page are not used. Two themes by the
 * background that is really there; forced colours keep shapes and words. Contrast of text: 4.5 or more (WCAG 2.2 AA).
 */
export const baseStyles = `
.frame {
  --surface: #ffffff; --text: #16191d; --soft: #55606b; --line: #ccd3da; --hover: #eef1f4; --link: #0b57b0;
  --danger: #a3231b; --danger-surface: #fdeeec; --danger-line: #e3a9a3;
  --caution: #6b4600; --caution-surface: #fff5da; --caution-line: #dcb65a;
  --official: #0f6b3c; --shadow: 0 6px 24px rgb(0 0 0 / .18), 0 1px 3px rgb(0 0 0 / .16);
  font: 400 14px/20px -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", system-ui, sans-serif;
  color: var(--text); text-align: start; letter-spacing: normal; direction: ltr;
  -webkit-text-size-adjust: none; text-size-adjust: none;
}
.frame:lang(zh-Hans) { font-family: -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.frame:lang(zh-Hant) { font-family: -apple-system, "Segoe UI", Roboto, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
.frame[data-theme=dark] {
  --surface: #1b2026; --text: #f2f4f6; --soft: #a9b4bf; --line: #3d4751; --hover: #2a313a; --link: #86bcff;
  --danger: #ffb1a8; --danger-surface: #3c1513; --danger-line: #8d423b;
  --caution: #ffd98a; --caution-surface: #352a0c; --caution-line: #7d6420;
  --official: #7edba6; --shadow: 0 6px 24px rgb(0 0 0 / .6), 0 0 0 1px rgb(255 255 255 / .06);
}
*, *::before, *::after { box-sizing: border-box; }
p, h2, h3, ul, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
.speech { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button { all: unset; box-sizing: border-box; cursor: pointer; -webkit-tap-highlight-color: transparent; }
a { color: var(--link); text-decoration: underline; text-underline-offset: 2px; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.icon { flex: none; width: 16px; height: 16px; overflow: visible; }
.ground { fill: currentcolor; }
.stroke { fill: none; stroke: var(--surface); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.icon.danger { color: var(--danger); }
.icon.caution { color: var(--caution); }
.icon.official { color: var(--official); }
.icon.listed { color: var(--soft); }
.icon.close .stroke, .icon.undo .stroke { stroke: currentcolor; }
.action, .why, .show {
  font-weight: 600; font-size: 13px; line-height: 18px; padding: 5px 12px; border-radius: 15px;
  border: 1px solid var(--line); color: var(--text); white-space: nowrap;
}
.why { background: var(--text); border-color: var(--text); color: var(--surface); }
.why:hover { opacity: .88; }
.show:hover { background: var(--hover); }
@media (forced-colors: active) {
  .icon { forced-color-adjust: none; }
  .icon.danger, .icon.caution, .icon.official, .icon.listed { color: CanvasText; }
  .stroke { stroke: Canvas; }
  .icon.close .stroke { stroke: ButtonText; }
}
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
`;
