import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';

type Props = { readonly onFiles: (files: FileList | null) => void };

/** Firefox closes a popup as soon as a file dialog opens; there, pictures are pasted. */
const closesOnDialog = (): boolean => import.meta.env.FIREFOX && location.pathname === '/popup.html';

/** Chooses a picture with a QR code. */
export function PictureButton({ onFiles }: Props): ReactNode {
  const { t } = useScreen();
  const field = useRef<HTMLInputElement>(null);
  if (closesOnDialog()) return undefined;
  return (
    <>
      <input
        ref={field}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          onFiles(event.target.files);
          // The same file chosen again is a change again.
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className="icon-button"
        data-use="picture"
        onClick={() => field.current?.click()}
        aria-label={t('picture.choose')}
        title={t('picture.choose')}
      >
        <Glyph name="qr" />
      </button>
    </>
  );
}
