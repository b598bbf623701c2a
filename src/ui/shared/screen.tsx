import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { readSettings, readUiLanguage, watchSettings } from '../../extension/settings.ts';
import type { Language, Settings } from '../../extension/types.ts';
import { createTranslator, languageTag, resolveLanguage } from '../../locales/translate.ts';
import type { Translate } from '../../locales/translate.ts';
import { reasonTables, uiTables } from './tables.ts';

/** What every part of a screen may need: settings, whether they could be read, and the words. */
export type Screen = {
  readonly settings: Settings;
  readonly unreadable: boolean;
  readonly language: Language;
  readonly t: Translate;
  /** "20 Nov 2026" in the language of the screen, from an ISO date or time. */
  readonly date: (iso: string) => string;
};

const ScreenContext = createContext<Screen | undefined>(undefined);

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error('this part stands outside a ScreenProvider');
  return screen;
}

/** Draws nothing until the settings are read (a few milliseconds), so that the language never changes under the eye. */
export function ScreenProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [state, setState] = useState<{ settings: Settings; unreadable: boolean }>();
  useEffect(() => {
    const end = new AbortController();
    void readSettings().then((read) => end.signal.aborted || setState(read));
    watchSettings(() => void readSettings().then((read) => end.signal.aborted || setState(read)), end.signal);
    return () => end.abort();
  }, []);
  const screen = useMemo(() => state && makeScreen(state.settings, state.unreadable), [state]);
  useEffect(() => {
    if (screen) document.documentElement.lang = languageTag(screen.language);
    if (screen) document.title = screen.t('app.name');
  }, [screen]);
  return screen ? <ScreenContext value={screen}>{children}</ScreenContext> : undefined;
}

function makeScreen(settings: Settings, unreadable: boolean): Screen {
  const language = resolveLanguage(settings.language, readUiLanguage());
  const format = new Intl.DateTimeFormat(languageTag(language), { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    settings,
    unreadable,
    language,
    t: createTranslator(language, uiTables, reasonTables),
    date: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : format.format(new Date(iso))),
  };
}
