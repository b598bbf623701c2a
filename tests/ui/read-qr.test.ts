import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readQr } from '../../src/ui/shared/read-qr.ts';
import { FakeCanvas, fakeBitmap, pictureFile } from './pictures.ts';

beforeEach(() => {
  vi.stubGlobal('createImageBitmap', fakeBitmap);
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});
afterEach(() => vi.unstubAllGlobals());

/** A browser that can, or says that it can, read these formats. */
function detector(formats: readonly string[], detect: () => Promise<readonly { rawValue: string }[]>) {
  return class {
    static getSupportedFormats = async () => formats;
    detect = detect;
  };
}

test.each([
  ['help-link.png', 'https://zorvex-help.example/t/8312'],
  ['clear-background.png', '@zorvex_support24'],
  ['light-on-dark.png', 'https://t.me/zorvex_help'],
])('reads %s', async (name, text) => {
  expect(await readQr(pictureFile(name))).toEqual({ kind: 'text', text });
});

test('says when a picture holds no code', async () => {
  const blank = { width: 60, height: 40, data: new Uint8ClampedArray(60 * 40 * 4), close: () => undefined };
  vi.stubGlobal('createImageBitmap', async () => blank);
  expect(await readQr(new Blob())).toEqual({ kind: 'no-code' });
});

test('says when a file is no picture', async () => {
  expect(await readQr(new Blob(['not a picture at all']))).toEqual({ kind: 'no-picture' });
});

test('asks the browser first, and takes all codes that it finds', async () => {
  const found = [{ rawValue: 'https://a.example' }, { rawValue: 'https://b.example' }];
  vi.stubGlobal(
    'BarcodeDetector',
    detector(['qr_code'], async () => found),
  );
  expect(await readQr(pictureFile('help-link.png'))).toEqual({
    kind: 'text',
    text: 'https://a.example\nhttps://b.example',
  });
});

test.each([
  ['knows other codes only', detector(['ean_13'], async () => [{ rawValue: '4006381333931' }])],
  ['finds none', detector(['qr_code'], async () => [])],
  ['fails', detector(['qr_code'], async () => Promise.reject(new Error('service unavailable')))],
])('reads by itself where the browser %s', async (_what, kind) => {
  vi.stubGlobal('BarcodeDetector', kind);
  expect(await readQr(pictureFile('help-link.png'))).toMatchObject({ text: 'https://zorvex-help.example/t/8312' });
});
