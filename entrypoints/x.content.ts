import { defineContentScript } from 'wxt/utils/define-content-script';
import { runContentScript } from '../src/page/wire.ts';
import { xPages } from '../src/sites/match-patterns.ts';
import { xAdapter } from '../src/sites/x.ts';

export default defineContentScript({
  matches: xPages,
  // Ahead of the page's own listeners, so that held links stay held.
  runAt: 'document_start',
  main: (ctx) => runContentScript([xAdapter], ctx.signal),
});
