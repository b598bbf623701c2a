import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** A picture of `tests/fixtures/qr`. */
export function pictureFile(name: string): File {
  const bytes = readFileSync(join(import.meta.dirname, '../fixtures/qr', name));
  return new File([new Uint8Array(bytes)], name, { type: 'image/png' });
}

/** Decodes a PNG of eight bits a channel with alpha, not interlaced (PNG specification, 7.3 and 9). */
export function readPng(bytes: Uint8Array): Pixels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0) !== 0x89504e47) throw new Error('not a PNG');
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const packed: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; at += view.getUint32(at) + 12) {
    if (view.getUint32(at + 4) === 0x49444154) packed.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return { width, height, data: unfiltered(inflateSync(Buffer.concat(packed)), width * 4, height) };
}

function unfiltered(raw: Uint8Array, stride: number, height: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const to = row * stride + at;
      const left = at < 4 ? 0 : (data[to - 4] ?? 0);
      const up = row === 0 ? 0 : (data[to - stride] ?? 0);
      const corner = at < 4 || row === 0 ? 0 : (data[to - stride - 4] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      data[to] = ((raw[row * (stride + 1) + 1 + at] ?? 0) + guess) & 255;
    }
  }
  return data;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** As much of a canvas as reading needs: opaque ground, one picture drawn to fill it. */
export class FakeCanvas {
  readonly #pixels: Pixels;
  constructor(width: number, height: number) {
    this.#pixels = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  }
  getContext() {
    const to = this.#pixels;
    return {
      fillStyle: '',
      fillRect: () => to.data.fill(255),
      drawImage: (from: Pixels) => paint(from, to),
      getImageData: () => to,
    };
  }
}

function paint(from: Pixels, to: Pixels): void {
  for (let y = 0; y < to.height; y += 1) {
    for (let x = 0; x < to.width; x += 1) {
      const at = (Math.floor((y * from.height) / to.height) * from.width + Math.floor((x * from.width) / to.width)) * 4;
      const alpha = (from.data[at + 3] ?? 0) / 255;
      for (let channel = 0; channel < 3; channel += 1) {
        const below = to.data[(y * to.width + x) * 4 + channel] ?? 0;
        to.data[(y * to.width + x) * 4 + channel] = (from.data[at + channel] ?? 0) * alpha + below * (1 - alpha);
      }
    }
  }
}

/** `createImageBitmap` for the tests' PNG files; refuses what is no picture, as browsers do. */
export async function fakeBitmap(picture: Blob): Promise<Pixels & { close(): void }> {
  return { ...readPng(new Uint8Array(await picture.arrayBuffer())), close: () => undefined };
}
