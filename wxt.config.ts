import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestCommands } from './entrypoints/shared/commands.ts';
import { houseVitePlugin } from './rules/packs/vite-house-packs.ts';
import { patternsFor } from './sites/host-patterns.ts';
import { xFinder } from './sites/x/finder.ts';

const managedSchema = 'managed-schema.json';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact({ reactAliasesEnabled: false }), houseVitePlugin()] }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      // Only Chromium takes a schema of what an admin may set.
      if (config.browser !== 'firefox') return;
      const schema = files.findIndex((file) => file.relativeDest === managedSchema);
      if (schema >= 0) files.splice(schema, 1);
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.name !== 'watch') return;
      const file = resolve('entrypoints/watch.content/native-browser.ts');
      config.plugins?.push({
        name: 'watch-without-polyfill',
        enforce: 'pre',
        resolveId: (id) =>
          id === 'webextension-polyfill' || id === 'wxt/browser' ? file : undefined,
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en_GB',
    // activeTab: the popup may know which site it is opened on, to offer coaching there.
    // alarms: ends a pause.
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    host_permissions: patternsFor(xFinder.hosts),
    // Asked for one host at a time, when the writer wants it: never more than that is used.
    optional_host_permissions: ['https://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'parapet@parapet.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    // Firefox takes policies without a schema, and warns of the key.
    ...(browser !== 'firefox' && { storage: { managed_schema: managedSchema } }),
    commands: manifestCommands(),
    minimum_chrome_version: '116',
    content_security_policy: {
      // No page of ours, nor the background, can send anything anywhere.
      extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'",
    },
  }),
});
