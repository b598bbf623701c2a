import { describe, expect, test } from 'vitest';
import en from '../../src/locales/en/ui.json' with { type: 'json' };
import { click, textOf } from './support/act.ts';
import { readFeed } from './support/feed.ts';
import { eventually } from './support/marks.ts';
import { feed } from './support/pages.ts';
import { inBothBrowsers } from './support/under-test.ts';

describe('stored settings that cannot be read', () => {
  inBothBrowsers((browser) => {
    test('leave the page guarded by the defaults, are reported, and are kept aside until thrown away', async () => {
      const broken = { language: 7, pausedSites: 'x.com' };
      await browser().inExtension((settings: unknown) => chrome.storage.local.set({ settings }), broken);

      const tab = await browser().open('https://x.com/home?posts=24', feed());
      await eventually(async () =>
        expect((await readFeed(tab)).filter(({ marks }) => marks.length > 0).length).toBeGreaterThan(8),
      );

      const popup = await browser().extensionPage('popup.html');
      await eventually(async () => expect(await textOf(popup, '.notice')).toContain(en['unreadable.text']));
      const held = () => browser().inExtension(() => chrome.storage.local.get(null));
      expect(await held()).toMatchObject({ settings: broken });

      await click(popup, '.notice button', en['unreadable.discard']);
      await eventually(async () => expect(await textOf(popup, '.notice')).toBeUndefined());
      expect(JSON.stringify(await held())).not.toContain('x.com');
    });
  });
});
