import { defineContentScript } from 'wxt/utils/define-content-script';
import { runContentScript } from '../src/page/wire.ts';
import { telegramPages } from '../src/sites/match-patterns.ts';
import { telegramAAdapter } from '../src/sites/telegram-a.ts';
import { telegramKAdapter } from '../src/sites/telegram-k.ts';

export default defineContentScript({
  matches: telegramPages,
  runAt: 'document_start',
  main: (ctx) => runContentScript([telegramAAdapter, telegramKAdapter], ctx.signal),
});
