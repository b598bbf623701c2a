import { defineContentScript } from 'wxt/utils/define-content-script';
import { runContentScript } from '../src/page/wire.ts';
import { telegramPages, tMePages, xPages } from '../src/sites/match-patterns.ts';
import { createPageAdapter } from '../src/sites/page.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  excludeMatches: [...xPages, ...telegramPages, ...tMePages],
  // Chat widgets stand in frames of their own, some without an address.
  allFrames: true,
  matchOriginAsFallback: true,
  // After the page has loaded: nothing here is worth a slower start of every page.
  runAt: 'document_idle',
  main: (ctx) => runContentScript([createPageAdapter(window !== window.top)], ctx.signal),
});
