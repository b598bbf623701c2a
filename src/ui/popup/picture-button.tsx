import { useRef } from 'react';
import type { ReactNode } from 'react';
import { isPopup, openPopupInTab } from '../../extension/first-page.ts';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';

type Props = { readonly onFiles: (files: FileList | null) => void };

/** Chooses a picture with a QR code. Firefox closes a popup as soon as a file dialog opens: there, a tab opens first. */
export function PictureButton({ onFiles }: Props): ReactNode {
  const { t } = useScreen();
  return import.meta.env.FIREFOX && isPopup() ? (
    <Button label={t('picture.choose-in-tab')} onPress={() => void openPopupInTab().then(() => close())} />
  ) : (
    <FileButton label={t('picture.choose')} onFiles={onFiles} />
  );
}

function FileButton({ label, onFiles }: Props & { readonly label: string }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
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
      <Button label={label} onPress={() => field.current?.click()} />
    </>
  );
}

function Button({ label, onPress }: { readonly label: string; readonly onPress: () => void }): ReactNode {
  return (
    <button type="button" className="icon-button" data-use="picture" onClick={onPress} aria-label={label} title={label}>
      <Glyph name="qr" />
    </button>
  );
}
