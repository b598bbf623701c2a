import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Tab } from './support/driver.ts';
import { readDrawn } from './support/drawn.ts';
import { eventually, settled } from './support/marks.ts';
import { inBothBrowsers } from './support/under-test.ts';

/** Pages saved from running clients may lie beside the project; without them these tests are shown as skipped. */
const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages-observed');

const PHRASE = 'Please send your 12 word recovery phrase';
const PHRASE_ZH = '请提供您的助记词或私钥';

type Case = {
  readonly file: string;
  readonly address: string;
  /** The element that holds the messages of the open chat. */
  readonly messages: string;
  /** Starts of messages that must be covered, and of messages at which nothing may be drawn. */
  readonly covered: readonly string[];
  readonly silent: readonly string[];
};

const A = { origin: 'https://web.telegram.org/a/', messages: '.messages-container' };
const K = { origin: 'https://web.telegram.org/k/', messages: '.bubbles' };
const group = {
  covered: [PHRASE_ZH],
  silent: ['Hi all, my withdrawal is stuck', 'I will not share my seed phrase', 'Reply from the verified account'],
};
const scam = { covered: [PHRASE], silent: ['Why do you need it?'] };
const harmless = { covered: [], silent: ['Login code', 'Announcement: official site'] };

const cases: readonly Case[] = [
  { file: 'tta-prod-group', address: `${A.origin}#-1001234567890`, messages: A.messages, ...group },
  { file: 'tta-prod-dm-scam', address: `${A.origin}#5551000001`, messages: A.messages, ...scam },
  { file: 'tta-prod-dm-verified', address: `${A.origin}#5551000003`, messages: A.messages, ...harmless },
  { file: 'tta-prod-channel', address: `${A.origin}#-1002234567890`, messages: A.messages, ...harmless },
  { file: 'ttk-group', address: `${K.origin}#@kraken_chat_sample`, messages: K.messages, ...group },
  { file: 'ttk-dm-scam', address: `${K.origin}#@Kraken_Support_247`, messages: K.messages, ...scam },
  { file: 'ttk-dm-verified', address: `${K.origin}#@verified_sample`, messages: K.messages, ...harmless },
  { file: 'ttk-channel', address: `${K.origin}#@kraken_news_sample`, messages: K.messages, ...harmless },
];

describe.skipIf(!existsSync(folder))('saved pages of Telegram Web', () => {
  inBothBrowsers((browser) => {
    test.each(cases)('$file', async ({ file, address, messages, covered, silent }) => {
      const html = readFileSync(join(folder, `${file}.html`), 'utf8');
      const tab = await browser().open(address, { [address.split('#')[0] ?? address]: html });
      await eventually(async () => {
        const covers = (await readDrawn(tab)).filter(({ kind }) => kind === 'cover').map(({ beside }) => beside);
        for (const text of covered) expect(covers.filter((beside) => beside.includes(text))).toHaveLength(1);
      });
      await settled();
      const drawn = await readDrawn(tab);
      const text = await textOfMessages(tab, messages);
      const present = silent.filter((start) => text.includes(start));
      expect(present.length).toBeGreaterThan(0);
      for (const start of present) expect(drawn.filter(({ beside }) => beside.includes(start))).toEqual([]);
      const most = covered.length === 0 ? 0 : Number.POSITIVE_INFINITY;
      expect(await drawnWithin(tab, messages)).toBeLessThanOrEqual(most);
    });
  });
});

function textOfMessages(tab: Tab, messages: string): Promise<string> {
  return tab.evaluate((selector: string) => document.querySelector(selector)?.textContent ?? '', messages);
}

function drawnWithin(tab: Tab, messages: string): Promise<number> {
  return tab.evaluate(
    (selector: string, find) =>
      find('countersign-mark, countersign-cover').filter((element) => element.closest(selector)).length,
    messages,
  );
}
