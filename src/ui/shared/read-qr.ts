/** What a picture holds: the text of its QR codes, no code, or nothing that the browser can show. */
export type QrPicture = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'no-code' | 'no-picture' };

/**
 * Reads the QR codes of a picture, here and without a server: by the browser's own detector where it has one (Chrome
 * on macOS, ChromeOS and Android), else by jsQR, which is part of the package and loaded at the first picture. Never
 * throws. The texts of several codes stand on lines of their own; jsQR finds one.
 */
export async function readQr(picture: Blob): Promise<QrPicture> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(picture);
  } catch {
    return { kind: 'no-picture' };
  }
  try {
    const texts = (await byBrowser(bitmap)) ?? (await byPackage(bitmap));
    const text = texts.join('\n').trim();
    return text === '' ? { kind: 'no-code' } : { kind: 'text', text };
  } catch {
    return { kind: 'no-code' };
  } finally {
    bitmap.close();
  }
}

/** Shape Detection API; not in TypeScript's own list, since few browsers have it. */
type Detector = { detect(picture: ImageBitmap): Promise<readonly { readonly rawValue: string }[]> };
type DetectorKind = {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};
declare const BarcodeDetector: DetectorKind | undefined;

/** `undefined` where the browser cannot read QR codes, and where it found none: jsQR reads some that it misses. */
async function byBrowser(bitmap: ImageBitmap): Promise<readonly string[] | undefined> {
  if (typeof BarcodeDetector === 'undefined') return undefined;
  try {
    if (!(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
    const codes = await new BarcodeDetector({ formats: ['qr_code'] }).detect(bitmap);
    return codes.length === 0 ? undefined : codes.map(({ rawValue }) => rawValue);
  } catch {
    // Chrome has the interface on Linux and Windows too, and no service behind it.
    return undefined;
  }
}

/** Longer sides in pixels: most codes are read at the first; noise vanishes at the second, fine detail needs the last. */
const SIDES = [1000, 500, 2200];

async function byPackage(bitmap: ImageBitmap): Promise<readonly string[]> {
  const { default: jsQR } = await import('jsqr');
  const whole = Math.max(bitmap.width, bitmap.height);
  for (const side of new Set(SIDES.map((most) => Math.min(most, whole)))) {
    const { data, width, height } = drawn(bitmap, side / whole);
    const code = jsQR(data, width, height);
    if (code && code.data !== '') return [code.data];
  }
  return [];
}

/** The picture on white, since many codes are black on nothing. */
function drawn(bitmap: ImageBitmap, scale: number): ImageData {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
