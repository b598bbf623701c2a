import { defineConfig } from 'wxt';
import { dataPlugin } from './build/data-plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    // 126: the first with URL.parse (light-dark() came in 123). Firefox refuses the key of Chromium.
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '126' }),
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    short_name: '__MSG_extensionShortName__',
    permissions: ['storage'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_commandOpen__' },
    },
    browser_specific_settings: {
      gecko: {
        id: '{806eea4d-fd42-438d-aded-409ae041dde4}',
        // 140: the first version that knows data_collection_permissions; 128 would do for the rest (decision 0004).
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
  zip: {
    includeSources: [
      '*.json',
      '*.ts',
      '*.md',
      'LICENSE',
      '.npmrc',
      'build/**',
      'data/**',
      'entrypoints/**',
      'public/**',
      'src/**',
    ],
  },
  vite: () => ({
    plugins: [dataPlugin()],
    // Rolldown would inline tldts' 68 kB table at each of its three uses.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
});
