/** An input method at work in the focused box. Only Chromium lets a driver have a real one. */
import type { Page } from 'puppeteer-core';

/** Whether a page is Firefox's, by the protocol it is driven with. */
export const isFirefox = (page: Page): boolean => page.browser().wsEndpoint().includes('/session');

/** Begins to compose this text. */
export async function compose(page: Page, text: string): Promise<void> {
  if (isFirefox(page)) return tell(page, 'compositionstart', '');
  const cdp = await page.createCDPSession();
  await cdp.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

/** Commits the text. */
export async function endComposition(page: Page, text: string): Promise<void> {
  if (isFirefox(page)) return tell(page, 'compositionend', '');
  const cdp = await page.createCDPSession();
  await cdp.send('Input.insertText', { text });
}

async function tell(page: Page, type: string, data: string): Promise<void> {
  await page.evaluate(
    (event, composed) => {
      document.activeElement?.dispatchEvent(
        new CompositionEvent(event, { data: composed, bubbles: true, composed: true }),
      );
    },
    type,
    data,
  );
}
