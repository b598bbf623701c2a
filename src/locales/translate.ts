/** The folders of this directory; the extension's settings name the same ones. */
export type Language = 'en' | 'zh_CN' | 'zh_TW';

/** Message key → text with `{name}` placeholders. */
export type Table = Readonly<Record<string, string>>;
/** One table for each language, with the same keys (a test holds that). */
export type Tables = Readonly<Record<Language, Table>>;
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/**
 * `t(key, params)`: the text of `key` in `language`. A parameter is put in as it is, as plain text, once: braces inside
 * a parameter stay. A missing key falls back to English, then to the key itself, so that nothing is ever blank.
 */
export function createTranslator(language: Language, ...tables: readonly Tables[]): Translate {
  const entries = [...tables.map((table) => table.en), ...tables.map((table) => table[language])].flatMap(
    Object.entries,
  );
  const texts = new Map<string, string>(entries);
  return (key, params = {}) =>
    (texts.get(key) ?? key).replace(/\{(\w+)\}/gu, (placeholder, name: string) => String(params[name] ?? placeholder));
}

/** `uiLanguage` is a BCP 47 tag. Taiwan, Hong Kong, Macau and `Hant` read traditional characters. */
export function resolveLanguage(setting: Language | 'auto', uiLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const [language, ...subtags] = uiLanguage.replace(/_/gu, '-').toLowerCase().split('-');
  if (language !== 'zh' && language !== 'yue') return 'en';
  if (subtags.includes('hans')) return 'zh_CN';
  return language === 'yue' || subtags.some((tag) => ['hant', 'tw', 'hk', 'mo'].includes(tag)) ? 'zh_TW' : 'zh_CN';
}

/** BCP 47 tag for the `lang` attribute, so that Han characters are drawn in the reader's own forms. */
export function languageTag(language: Language): string {
  return language === 'en' ? 'en' : language === 'zh_CN' ? 'zh-CN' : 'zh-TW';
}
