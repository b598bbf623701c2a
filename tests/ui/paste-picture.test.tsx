// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { updateSettings } from '../../src/extension/settings.ts';
import { PasteField } from '../../src/ui/popup/paste-field.tsx';
import { draw, settle } from './draw.tsx';
import { FakeCanvas, fakeBitmap, pictureFile } from './pictures.ts';

let texts: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  await updateSettings({ language: 'en' });
  texts = [];
  vi.stubGlobal('createImageBitmap', fakeBitmap);
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});
afterEach(() => vi.unstubAllGlobals());

const box = () => draw(<PasteField text="" onText={(text) => texts.push(text)} />);

/** What a person brings: files, and perhaps text of the same thing. */
async function bring(to: Element | null, type: 'paste' | 'drop', files: readonly File[], text = ''): Promise<Event> {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const data = { files, getData: () => text };
  Object.assign(event, type === 'paste' ? { clipboardData: data } : { dataTransfer: data });
  await act(async () => to?.dispatchEvent(event));
  await read();
  return event;
}

/** The reader is loaded at the first picture, which takes its time on a busy machine. */
async function read(): Promise<void> {
  await vi.waitFor(
    async () => {
      await settle();
      expect(document.querySelector('output')?.textContent).not.toMatch(/Reading/u);
    },
    { timeout: 10_000 },
  );
}

describe('a picture of a QR code', () => {
  test('is read when it is pasted', async () => {
    const root = await box();
    const event = await bring(root.querySelector('textarea'), 'paste', [pictureFile('help-link.png')]);
    expect(texts).toEqual(['https://zorvex-help.example/t/8312']);
    expect(event.defaultPrevented).toBe(true);
    expect(root.querySelector('output')?.textContent).toBe('');
  });

  test('is read when it is dropped', async () => {
    const root = await box();
    await bring(root.querySelector('.paste-field'), 'drop', [pictureFile('light-on-dark.png')]);
    expect(texts).toEqual(['https://t.me/zorvex_help']);
  });

  test('is read when it is chosen, also a second time', async () => {
    const root = await box();
    const field = root.querySelector<HTMLInputElement>('input[type=file]');
    expect(root.querySelector('button[data-use=picture]')?.getAttribute('aria-label')).toMatch(/QR/u);
    for (let time = 0; time < 2; time += 1) {
      Object.defineProperty(field, 'files', { value: [pictureFile('clear-background.png')], configurable: true });
      await act(async () => field?.dispatchEvent(new Event('change', { bubbles: true })));
      await read();
    }
    expect(texts).toEqual(['@zorvex_support24', '@zorvex_support24']);
  });

  test('is left to the box where text came with it', async () => {
    const root = await box();
    const event = await bring(root.querySelector('textarea'), 'paste', [pictureFile('help-link.png')], 'kraken.com');
    expect(texts).toEqual([]);
    expect(event.defaultPrevented).toBe(false);
  });
});

test('a file that is no picture is answered, not swallowed', async () => {
  const root = await box();
  await bring(root.querySelector('textarea'), 'paste', [new File(['hello'], 'note.txt', { type: 'text/plain' })]);
  expect(texts).toEqual([]);
  expect(root.querySelector('output')?.textContent).toMatch(/not a picture/u);
});
