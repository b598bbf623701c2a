import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';

type Props = { readonly text: string; readonly onText: (text: string) => void };

/** Has the focus when the popup opens: paste, read, done. Spelling aids of the browser would send the text away. */
export function PasteField({ text, onText }: Props): ReactNode {
  const { t } = useScreen();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const clear = (): void => {
    onText('');
    field.current?.focus();
  };
  return (
    <div className="paste">
      <label htmlFor={id}>{t('paste.label')}</label>
      <div className="paste-field">
        <textarea
          id={id}
          ref={field}
          rows={2}
          value={text}
          placeholder={t('paste.placeholder')}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={20_000}
          onChange={(event) => onText(event.target.value)}
        />
        {text !== '' && (
          <button type="button" className="icon-button" onClick={clear} aria-label={t('paste.clear')}>
            <Glyph name="cross" />
          </button>
        )}
      </div>
    </div>
  );
}
