import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Glyph } from './glyph.tsx';
import { useScreen } from './screen.tsx';

/** Copies `text` and says so for two seconds; `label` names what is copied to screen readers. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const { t } = useScreen();
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  useEffect(() => {
    if (state === 'ready') return undefined;
    const timer = setTimeout(() => setState('ready'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState('done'),
      () => setState('failed'),
    );
  };
  return (
    <button
      type="button"
      className="icon-button"
      onClick={copy}
      aria-label={t('copy.label', { what: label })}
      title={t('copy.title')}
    >
      <Glyph name={state === 'done' ? 'check' : state === 'failed' ? 'cross' : 'copy'} />
      <output className="visually-hidden">{state === 'ready' ? '' : t(`copy.${state}`)}</output>
    </button>
  );
}
