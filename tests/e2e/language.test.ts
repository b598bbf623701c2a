import { describe, expect, test } from 'vitest';
import en from '../../src/locales/en/page.json' with { type: 'json' };
import zhCn from '../../src/locales/zh_CN/page.json' with { type: 'json' };
import zhTw from '../../src/locales/zh_TW/page.json' with { type: 'json' };
import { click, textOf } from './support/act.ts';
import { readExplanations } from './support/explain.ts';
import { eventually, readMarks } from './support/marks.ts';
import { feed } from './support/pages.ts';
import { inBothBrowsers } from './support/under-test.ts';

const ROW = '#rows > :nth-child(2)';

describe('the language of marks and covers', () => {
  inBothBrowsers((browser) => {
    const setLanguage = (language: string): Promise<void> =>
      browser().inExtension(
        (code: string) => chrome.storage.local.set({ settings: { language: code, pausedSites: [] } }),
        language,
      );

    test.each([
      ['en', en, /^[^\p{Script=Han}]*$/u],
      ['zh_CN', zhCn, /\p{Script=Han}{4}/u],
      ['zh_TW', zhTw, /\p{Script=Han}{4}/u],
    ] as const)('is %s when the user chose it, down to each reason', async (language, words, script) => {
      await setLanguage(language);
      const tab = await browser().open('https://x.com/home?posts=6', feed());
      const button = `${ROW} countersign-cover >>> .show`;
      await eventually(async () => expect(await textOf(tab, button)).toBe(words['cover.show']));
      // The first cover may be drawn before the others are judged.
      await eventually(async () => expect((await readMarks(tab)).length).toBeGreaterThan(2));
      const explanations = await readExplanations(tab);
      expect(explanations.length).toBeGreaterThan(2);
      for (const { title, reasons } of explanations) {
        expect(title).toMatch(script);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) expect(reason).not.toMatch(/^(?:reason|say|mark)\./);
      }
    });

    test('changes in open pages as soon as the setting changes', async () => {
      await setLanguage('en');
      const tab = await browser().open('https://x.com/home?posts=6', feed());
      const button = `${ROW} countersign-cover >>> .show`;
      await eventually(async () => expect(await textOf(tab, button)).toBe(en['cover.show']));
      await setLanguage('zh_CN');
      await eventually(async () => expect(await textOf(tab, button)).toBe(zhCn['cover.show']));
    });

    test('reaches the details behind a mark', async () => {
      await setLanguage('zh_CN');
      const tab = await browser().open('https://x.com/home?posts=6', feed());
      await click(tab, `${ROW} countersign-cover >>> .why`);
      await eventually(async () =>
        expect(await textOf(tab, 'countersign-cover >>> [role=dialog]')).toContain(zhCn['dismiss.title']),
      );
    });
  });
});
