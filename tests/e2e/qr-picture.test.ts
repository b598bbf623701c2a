import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventually } from './support/marks.ts';
import { openPopup, readCards } from './support/popup.ts';
import { inBothBrowsers } from './support/under-test.ts';

const picture = readFileSync(join(import.meta.dirname, '../fixtures/qr/help-link.png')).toString('base64');

inBothBrowsers((browser) => {
  test('a picture of a QR code that is dropped on the box is read', async () => {
    const popup = await openPopup(browser());
    await popup.evaluate((base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'code.png', { type: 'image/png' }));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('textarea')?.dispatchEvent(event);
    }, picture);
    await eventually(async () => {
      const typed = await popup.evaluate(() => document.querySelector('textarea')?.value);
      expect(await popup.evaluate(() => document.querySelector('output')?.textContent)).toBe('');
      expect(typed).toBe('https://zorvex-help.example/t/8312');
      expect((await readCards(popup)).map(({ verdict }) => verdict)).toEqual(['unlisted']);
    });
  });
});
