import { expect, test } from 'vitest';
import { createTranslator, resolveLanguage } from '../../src/locales/translate.ts';

const table = {
  en: { greet: 'Hello {name}', count: '{n} of {n}', only: 'English only' },
  zh_CN: { greet: '你好，{name}' },
  zh_TW: { greet: '您好，{name}' },
};

test('parameters are put in once, as plain text', () => {
  const t = createTranslator('zh_CN', table);
  expect(t('greet', { name: '{n} $& <b>' })).toBe('你好，{n} $& <b>');
  expect(t('count', { n: 2 })).toBe('2 of 2');
  expect(t('greet')).toBe('你好，{name}');
});

test('a missing text falls back to English and then to its key', () => {
  const t = createTranslator('zh_TW', table, { en: { more: 'More' }, zh_CN: {}, zh_TW: { more: '更多' } });
  expect(t('more')).toBe('更多');
  expect(t('only')).toBe('English only');
  expect(t('nowhere')).toBe('nowhere');
});

test.each([
  ['auto', 'zh-TW', 'zh_TW'],
  ['auto', 'zh-HK', 'zh_TW'],
  ['auto', 'zh_MO', 'zh_TW'],
  ['auto', 'zh-Hant-SG', 'zh_TW'],
  ['auto', 'zh-Hans-HK', 'zh_CN'],
  ['auto', 'yue', 'zh_TW'],
  ['auto', 'zh', 'zh_CN'],
  ['auto', 'zh-SG', 'zh_CN'],
  ['auto', 'de-AT', 'en'],
  ['auto', '', 'en'],
  ['en', 'zh-TW', 'en'],
] as const)('%s in a browser in %s reads %s', (setting, ui, expected) => {
  expect(resolveLanguage(setting, ui)).toBe(expected);
});
