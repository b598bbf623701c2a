import type { ReactNode } from 'react';
import { updateSettings } from '../../extension/settings.ts';
import type { Settings } from '../../extension/types.ts';
import { useScreen } from './screen.tsx';

const choices: readonly Settings['language'][] = ['auto', 'en', 'zh_CN', 'zh_TW'];

/** Each language is named in itself, so that whoever landed in the wrong one finds the way back. */
export function LanguageSwitch(): ReactNode {
  const { settings, t } = useScreen();
  const choose = (value: string): void => {
    const language = choices.find((choice) => choice === value);
    if (language) void updateSettings({ language });
  };
  return (
    <select
      className="language"
      aria-label={t('language.label')}
      value={settings.language}
      onChange={(event) => choose(event.target.value)}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {t(`language.${choice}`)}
        </option>
      ))}
    </select>
  );
}
