import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';
import { PictureButton } from './picture-button.tsx';
import { usePicture } from './use-picture.ts';

type Props = { readonly text: string; readonly onText: (text: string) => void };

/** Spelling aids of the browser would send the text away. */
const unaided = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
  maxLength: 20_000,
} as const;

/** Has the focus when the popup opens: paste, read, done. */
export function PasteField({ text, onText }: Props): ReactNode {
  const { t } = useScreen();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const picture = usePicture(onText);
  const write = (written: string): void => {
    picture.forget();
    onText(written);
  };
  const clear = (): void => {
    write('');
    field.current?.focus();
  };
  return (
    <div className="paste">
      <label htmlFor={id}>{t('paste.label')}</label>
      <div className="paste-field" onDragOver={(event) => event.preventDefault()} onDrop={picture.onDrop}>
        <textarea
          id={id}
          ref={field}
          rows={2}
          value={text}
          placeholder={t('paste.placeholder')}
          {...unaided}
          onChange={(event) => write(event.target.value)}
          onPaste={picture.onPaste}
        />
        {text !== '' && (
          <button type="button" className="icon-button" onClick={clear} aria-label={t('paste.clear')}>
            <Glyph name="cross" />
          </button>
        )}
        <PictureButton onFiles={picture.onFiles} />
      </div>
      <output className="picture-state">{picture.state && t(`picture.${picture.state}`)}</output>
    </div>
  );
}
