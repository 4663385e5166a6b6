import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact({ reactAliasesEnabled: false }), WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', '**/node_modules/**'],
          // By itself Vitest would leave one of two cores idle.
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/global-setup.ts'],
          setupFiles: ['tests/browser/harness/keep-browsers.ts'],
          // A browser for each of two cores, kept from file to file. Nothing in these tests hangs on time, so neither minds the other.
          maxWorkers: 2,
          isolate: false,
          // On a build machine what fails once and then holds is tried again; where people work it is to be seen.
          retry: process.env.CI === 'true' ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
