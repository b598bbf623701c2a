import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { click, locate } from './support/act.ts';
import type { Tab } from './support/driver.ts';
import { eventually } from './support/marks.ts';
import { openPopup, readCards } from './support/popup.ts';
import { inBothBrowsers } from './support/under-test.ts';

const picture = readFileSync(join(import.meta.dirname, '../fixtures/qr/help-link.png')).toString('base64');

const answer = ['https://zorvex-help.example/t/8312', '', 'unlisted'];

inBothBrowsers((browser) => {
  test('a picture of a QR code that is dropped on the box is read', async () => {
    const popup = await openPopup(browser());
    await bring(popup, 'drop');
    await eventually(async () => expect(await readAnswer(popup)).toEqual(answer));
  });

  test('and one that is chosen is read in a tab of its own, where a file dialog closes nothing', async () => {
    const tab = await browser().extensionPage('popup.html?tab');
    await locate(tab, '[data-use=picture]');
    expect(await tab.evaluate(() => document.querySelector('.tab'))).toBeNull();
    await bring(tab, 'choose');
    await eventually(async () => expect(await readAnswer(tab)).toEqual(answer));
  });

  test('the button chooses a file, or where that would close the popup opens the tab', async () => {
    const opensTab = browser().name === 'firefox';
    const popup = await openPopup(browser());
    const fields = await popup.evaluate(() => document.querySelectorAll('input[type=file]').length);
    expect(fields).toBe(opensTab ? 0 : 1);
    await click(popup, '[data-use=picture]');
    await eventually(async () => {
      const pages = await browser().inExtension(async () => {
        const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
        return tabs.map(({ documentUrl }) => documentUrl ?? '');
      });
      expect(pages.some((page) => page.endsWith('/popup.html?tab'))).toBe(opensTab);
    });
  });
});

/** Dropped on the box, or chosen with its button. */
function bring(page: Tab, how: 'drop' | 'choose'): Promise<void> {
  return page.evaluate(
    ({ base64, way }: { base64: string; way: string }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'code.png', { type: 'image/png' }));
      if (way === 'drop') {
        const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector('textarea')?.dispatchEvent(event);
        return;
      }
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) throw new Error('no file can be chosen');
      field.files = dataTransfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { base64: picture, way: how },
  );
}

/** What stands in the box, what is said about the picture, and the verdicts. */
async function readAnswer(page: Tab): Promise<readonly unknown[]> {
  const said = await page.evaluate(() => [
    document.querySelector('textarea')?.value,
    document.querySelector('output')?.textContent,
  ]);
  return [...said, ...(await readCards(page)).map(({ verdict }) => verdict)];
}
