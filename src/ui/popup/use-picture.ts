import { useState } from 'react';
import type { ClipboardEvent, DragEvent } from 'react';
import { readQr } from '../shared/read-qr.ts';

export type PictureState = 'reading' | 'no-code' | 'no-picture' | undefined;
type Picture = {
  /** What to say about the last picture; nothing once its text stands in the box. */
  readonly state: PictureState;
  readonly forget: () => void;
  /** Takes the first picture of a file field; answers whether there was a file. */
  readonly onFiles: (files: FileList | null) => boolean;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
};

/** Hands the text of QR pictures to `onText`. */
export function usePicture(onText: (text: string) => void): Picture {
  const [state, setState] = useState<PictureState>();
  const read = async (file: File): Promise<void> => {
    setState('reading');
    const found = await readQr(file);
    setState(found.kind === 'text' ? undefined : found.kind);
    if (found.kind === 'text') onText(found.text);
  };
  const onFiles: Picture['onFiles'] = (files) => {
    const file = Array.from(files ?? []).find(({ type }) => type.startsWith('image/')) ?? files?.[0];
    if (file === undefined) return false;
    void read(file);
    return true;
  };
  const onPaste: Picture['onPaste'] = (event) => {
    // Tables and rich text bring a picture of themselves along; there the text is what was meant.
    const written = event.clipboardData.getData('text/plain') !== '';
    if (!written && onFiles(event.clipboardData.files)) event.preventDefault();
  };
  const onDrop: Picture['onDrop'] = (event) => {
    if (onFiles(event.dataTransfer.files)) event.preventDefault();
  };
  return { state, forget: () => setState(undefined), onFiles, onPaste, onDrop };
}
