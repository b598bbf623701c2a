import { defineConfig } from 'wxt';
import { dataPlugin } from './build/data-plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    action: { default_title: '__MSG_extensionName__' },
    browser_specific_settings: {
      gecko: {
        id: 'countersign@countersign.example',
        // 140: the first version that knows data_collection_permissions; 128 would do for the rest (decision 0004).
        strict_min_version: '140.0',
        // @ts-expect-error -- newer than WXT's manifest types
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
  zip: { includeSources: ['*.json', '*.ts', '*.md', 'LICENSE', '.npmrc', 'build/**', 'data/**', 'entrypoints/**', 'public/**', 'src/**'] },
  vite: () => ({
    plugins: [dataPlugin()],
    // Rolldown would inline tldts' 68 kB table at each of its three uses.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
});
