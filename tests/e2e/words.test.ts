import { describe, expect, test } from 'vitest';
import en from '../../src/locales/en/page.json' with { type: 'json' };
import zhCn from '../../src/locales/zh_CN/page.json' with { type: 'json' };
import zhTw from '../../src/locales/zh_TW/page.json' with { type: 'json' };
import type { Tab } from './support/driver.ts';
import { locate, textOf } from './support/act.ts';
import { eventually } from './support/marks.ts';
import { readPage } from './support/pages.ts';
import { inBothBrowsers } from './support/under-test.ts';

const T_ME = 'https://t.me/Kraken_Help_24x7';
const CHAT = 'https://garden-shop.example/chat';
const WIDTHS = [170, 190, 210, 230, 250, 270, 300, 340];

/** A chat of bubbles of every width, as high as one line and as two. */
const bubble = (width: number, height: number): string =>
  `<p style="width:${width}px;height:${height}px">Kindly share your private key with our agent.</p>`;
const chat = `<!doctype html><title>Garden shop</title><style>p{margin:12px 0;font:14px/20px sans-serif;white-space:nowrap;overflow:hidden}</style>
<main role="log">${WIDTHS.flatMap((width) => [bubble(width, 20), bubble(width, 46)]).join('')}${bubble(80, 90)}</main><textarea></textarea>`;

describe('the words of marks and covers', () => {
  inBothBrowsers((browser) => {
    test('stand beside the name on t.me, where there is room', async () => {
      const tab = await browser().open(T_ME, { [T_ME]: readPage('fixtures/t-me/user-fake.html') });
      const words = en['mark.claimed-support-account'].replace('{brand}', 'Kraken');
      await eventually(async () => expect(await textOf(tab, 'countersign-mark >>> .words')).toBe(words));
    });

    test('lie under a layer that the page puts over its names', async () => {
      const layer = '<div style="position:fixed;inset:0;z-index:1;background:#0008"></div></body>';
      const page = readPage('fixtures/t-me/user-fake.html').replace('</body>', layer);
      const tab = await browser().open(T_ME, { [T_ME]: page });
      const { x, y } = await locate(tab, 'countersign-mark >>> .pill');
      expect(await topmostAt(tab, x, y)).toBe('div');
      await tab.evaluate(() => document.querySelector('body > div:last-of-type')?.remove());
      expect(await topmostAt(tab, x, y)).toBe('countersign-mark');
    });

    test.each([
      ['en', en],
      ['zh_CN', zhCn],
      ['zh_TW', zhTw],
    ] as const)('are never cut in narrow bubbles (%s)', async (language, words) => {
      await browser().inExtension(
        (code: string) => chrome.storage.local.set({ settings: { language: code, pausedSites: [] } }),
        language,
      );
      const tab = await browser().open(CHAT, { [CHAT]: chat });
      await tab.resize(1200, 1400);
      const whole = [words['mark.ask.private-key'], words['brief.ask.private-key'], words['brief.danger']];
      await eventually(async () => {
        const covers = await readCovers(tab);
        expect(covers).toHaveLength(WIDTHS.length * 2 + 1);
        for (const { width, said, cut, buttons } of covers) {
          expect(whole).toContain(said);
          expect({ said, cut, buttons }, `at ${width} px`).toEqual({ said, cut: false, buttons: 2 });
        }
        // The label, where there is room.
        expect(covers.at(-2)?.said).toBe(whole[0]);
      });
    });
  });
});

function topmostAt(tab: Tab, x: number, y: number): Promise<string | undefined> {
  return tab.evaluate(
    ({ left, top }: { left: number; top: number }) => document.elementFromPoint(left, top)?.localName,
    {
      left: x,
      top: y,
    },
  );
}

type Seen = {
  readonly width: number;
  readonly said: string;
  readonly cut: boolean;
  /** How many of its buttons lie whole inside it. */
  readonly buttons: number;
};

function readCovers(tab: Tab): Promise<Seen[]> {
  return tab.evaluate((_nothing: undefined, find) =>
    find('countersign-cover >>> .sheet').map((sheet) => {
      const sentence = sheet.querySelector<HTMLElement>('.sentence');
      const around = sheet.getBoundingClientRect();
      // High letters stick out of a line that is whole, less than half a line.
      const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean =>
        scrollWidth > clientWidth || scrollHeight > clientHeight + 9;
      const inside = [...sheet.querySelectorAll('button')].filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return left >= around.left && right <= around.right && top >= around.top && bottom <= around.bottom;
      });
      return {
        width: Math.round(around.width),
        said: sentence?.innerText.trim() ?? '',
        cut: !sentence || isCut(sentence),
        buttons: inside.length,
      };
    }),
  );
}
