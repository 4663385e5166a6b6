import type { BrowserName } from './find-browser.ts';

/** The browsers every browser test runs in; `PARAPET_ONLY=firefox` leaves one. */
export const browsers: readonly BrowserName[] = (['chromium', 'firefox'] as const).filter(
  (name) => (process.env.PARAPET_ONLY ?? name) === name,
);
