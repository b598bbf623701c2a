import { describe, expect, test } from 'vitest';
import { readDrawn } from './support/drawn.ts';
import { eventually, settled } from './support/marks.ts';
import { readPage } from './support/pages.ts';
import { openPopupOver } from './support/popup.ts';
import { textOf } from './support/act.ts';
import { inBothBrowsers } from './support/under-test.ts';

const TOP = 'https://garden-shop.example/';
const FRAME = 'https://chat-frame-sample.example/embed';

/** A chat box as vendors write it into a frame without an address. */
const WIDGET = `<div role="log"><p>Hello!</p><p>Kindly share your private key with our agent.</p></div><textarea></textarea>`;

const around = (frame: string): string => `<!doctype html><title>Garden shop</title><h1>Tools and seeds</h1>${frame}`;

describe('a chat in a frame', () => {
  inBothBrowsers((browser) => {
    test('of another origin is covered there, and the toolbar button tells', async () => {
      const tab = await browser().open(TOP, {
        [TOP]: around(`<iframe src="${FRAME}" width="420" height="600"></iframe>`),
        [FRAME]: readPage('fixtures/page/chat-frame.html'),
      });
      await eventually(async () => {
        const popup = await openPopupOver(browser(), tab);
        const tone = await popup.evaluate(() => document.querySelector<HTMLElement>('.tab')?.dataset['tone']);
        const host = await textOf(popup, '.tab .names');
        await popup.close();
        expect([tone, host]).toEqual(['danger', 'garden-shop.example']);
      }, 20_000);
    });

    test.each([
      [
        'srcdoc',
        (html: string) => `<iframe srcdoc="${html.replaceAll('"', '&quot;')}" width="420" height="400"></iframe>`,
      ],
      [
        'document.write',
        (html: string) =>
          `<iframe width="420" height="400"></iframe><script>const d=document.querySelector('iframe').contentDocument;d.open();d.write(${JSON.stringify(html)});d.close()</script>`,
      ],
    ])('without an address of its own (%s) is covered', async (_how, frame) => {
      const tab = await browser().open(TOP, { [TOP]: around(frame(WIDGET)) });
      await eventually(async () => {
        const covers = (await readDrawn(tab)).filter(({ kind }) => kind === 'cover');
        expect(covers.map(({ severity }) => severity)).toEqual(['danger']);
        expect(covers[0]?.beside).toContain('private key');
      });
      await settled(300);
      expect((await readDrawn(tab)).length).toBe(1);
    });
  });
});
