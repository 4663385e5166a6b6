import type { Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { inFirefoxWindow } from './firefox-window.ts';

/** What people ask of their system: less motion, and their own few colours. */
export interface Wishes {
  readonly lessMotion?: boolean;
  readonly ownColours?: boolean;
}

/** Has a page that is in front see these wishes and no others, as if the system had told it. */
export async function wish(page: Page, { lessMotion, ownColours }: Wishes): Promise<void> {
  const browser = page.browser();
  if (!(browser instanceof BidiBrowser)) {
    return page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: lessMotion ? 'reduce' : '' },
      { name: 'forced-colors', value: ownColours ? 'active' : '' },
    ]);
  }
  // As Firefox's own developer tools do.
  await inFirefoxWindow(
    browser,
    `const { browsingContext } = gBrowser.selectedBrowser;
    browsingContext.prefersReducedMotionOverride = '${lessMotion ? 'reduce' : 'none'}';
    browsingContext.forcedColorsOverride = '${ownColours ? 'active' : 'none'}';
    return '';`,
  );
  const seen = `(prefers-reduced-motion: ${lessMotion ? 'reduce' : 'no-preference'}) and (forced-colors: ${ownColours ? 'active' : 'none'})`;
  await page.waitForFunction((query) => matchMedia(query).matches, {}, seen);
}
