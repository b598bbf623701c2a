import { useId, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { updateSettings } from '../../extension/settings.ts';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';
import { hostOf } from './host-of.ts';

/** Sites on which nothing is read; their subdomains rest with them. */
export function PausedSites(): ReactNode {
  const { settings, t } = useScreen();
  const remove = (host: string): void => {
    void updateSettings({ pausedSites: settings.pausedSites.filter((other) => other !== host) });
  };
  return (
    <section className="panel">
      <h2>{t('paused.title')}</h2>
      <p className="aside">{t(settings.pausedSites.length > 0 ? 'paused.some' : 'paused.none')}</p>
      <ul className="rows">
        {settings.pausedSites.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              className="icon-button"
              onClick={() => remove(host)}
              aria-label={t('paused.remove', { host })}
            >
              <Glyph name="bin" />
            </button>
          </li>
        ))}
      </ul>
      <AddSite />
    </section>
  );
}

function AddSite(): ReactNode {
  const { settings, t } = useScreen();
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const host = hostOf(text);
    setWrong(host === undefined);
    if (host === undefined) return;
    setText('');
    void updateSettings({ pausedSites: [...settings.pausedSites.filter((other) => other !== host), host] });
  };
  return (
    <form className="add" onSubmit={add}>
      <label htmlFor={id}>{t('paused.add.label')}</label>
      <input
        id={id}
        value={text}
        placeholder="example.com"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit">{t('paused.add')}</button>
      {wrong && (
        <p id={`${id}-wrong`} className="wrong" role="alert">
          {t('paused.add.wrong')}
        </p>
      )}
    </form>
  );
}
