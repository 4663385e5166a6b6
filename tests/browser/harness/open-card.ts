import type { Page } from 'puppeteer-core';
import { waitForUi } from './ui.ts';

/** Clicks the middle of the marked phrase with a real mouse, and waits for the card. */
export async function openCard(page: Page, phrase: string): Promise<void> {
  const middle = await page.evaluate((wanted) => {
    for (const [, highlight] of CSS.highlights) {
      for (const part of highlight) {
        const range = new Range();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        if (range.toString() !== wanted) continue;
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return undefined;
  }, phrase);
  if (!middle) throw new Error(`"${phrase}" is not marked`);
  await page.mouse.click(middle.x, middle.y);
  await waitForUi(page, '.card');
}
