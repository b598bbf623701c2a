import { defineContentScript } from 'wxt/utils/define-content-script';
import { runContentScript } from '../src/page/wire.ts';
import { tMePages } from '../src/sites/match-patterns.ts';
import { tMeAdapter } from '../src/sites/t-me.ts';

export default defineContentScript({
  matches: tMePages,
  // Posts are embedded into other pages as frames.
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => runContentScript([tMeAdapter], ctx.signal),
});
