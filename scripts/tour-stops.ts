import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from '../tests/e2e/support/driver.ts';
import { root } from './steps.ts';

/** One page of the guided tour. */
export type Stop = {
  /** Also the start of its pictures' file names. */
  readonly name: string;
  /** English, then Chinese. */
  readonly title: string;
  /** The real address under which the page is served. */
  readonly address: string;
  /** Under `tests/`. */
  readonly file: string;
  /** How many marks, covers and banners must be seen; 0: none may be. */
  readonly atLeast: number;
};

/** Where the tour starts; no such site exists. */
export const tourAddress = 'https://tour.countersign.example/';

export const stops: readonly Stop[] = [
  {
    name: 'x-feed',
    title: 'A feed on X: real help, false help, fans and jokes · X 信息流：真假客服与普通用户',
    address: 'https://x.com/home?posts=24',
    file: 'pages/feed.html',
    atLeast: 9,
  },
  {
    name: 'x-conversation',
    title: 'Replies under a question on X · X 上的回复',
    address: 'https://x.com/li_holds_btc/status/1990000000000000100',
    file: 'fixtures/x/conversation.html',
    atLeast: 4,
  },
  {
    name: 'x-search',
    title: 'Searching X for support accounts · 在 X 上搜索客服账号',
    address: 'https://x.com/search?q=kraken%20support&f=user',
    file: 'fixtures/x/search.html',
    atLeast: 4,
  },
  {
    name: 'x-chat',
    title: 'A direct message on X · X 私信',
    address: 'https://x.com/i/chat/100-200',
    file: 'fixtures/x/chat.html',
    atLeast: 3,
  },
  {
    name: 'telegram-a-group',
    title: 'A group in Telegram Web A · Telegram Web A 群聊',
    address: 'https://web.telegram.org/a/#-1001700000001',
    file: 'pages/chat.html',
    atLeast: 2,
  },
  {
    name: 'telegram-k-direct',
    title: 'A direct chat in Telegram Web K · Telegram Web K 私聊',
    address: 'https://web.telegram.org/k/#@Kraken_Help_24x7',
    file: 'fixtures/telegram-k/direct.html',
    atLeast: 2,
  },
  {
    name: 't-me',
    title: 'The page of a false support account on t.me · t.me 上的假客服主页',
    address: 'https://t.me/kraken_help_24x7',
    file: 'fixtures/t-me/user-fake.html',
    atLeast: 1,
  },
  {
    name: 'false-page',
    title: 'A web page that imitates support and asks for a recovery phrase · 索要助记词的仿冒网页',
    address: 'https://kraken-recovery-sample.pages.dev/',
    file: 'pages/page.html',
    atLeast: 2,
  },
  {
    name: 'false-page-zh',
    title: 'The same in Chinese · 中文仿冒网页',
    address: 'https://okx-kefu-sample.vercel.app/unlock',
    file: 'fixtures/page/seed-form-zh.html',
    atLeast: 2,
  },
  {
    name: 'honest-page',
    title: 'An honest page about the same matters: nothing may be marked · 正常网页：不应有任何标记',
    address: 'https://guide.pocket-money-sample.org/seed-phrase',
    file: 'fixtures/page/help-honest.html',
    atLeast: 0,
  },
];

/** Every page of the tour by the address that serves it, the start page with its list among them. */
export function tourPages(): Served {
  const items = stops.map(({ title, address }) => {
    const shown = address.replaceAll('&', '&amp;');
    return `<li><a href="${shown}">${title}</a><span>${shown}</span></li>`;
  });
  const pages = stops.map(({ address, file }) => [address.split('#')[0] ?? address, read(file)]);
  return {
    ...Object.fromEntries(pages),
    [tourAddress]: read('pages/index.html').replace('<!-- stops -->', items.join('\n')),
  };
}

function read(file: string): string {
  return readFileSync(join(root, 'tests', file), 'utf8');
}
