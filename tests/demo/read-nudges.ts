import type { Page } from 'puppeteer-core';
import { inClosedRoot } from '../browser/harness/closed-root.ts';
import { ui, waitForUi } from '../browser/harness/ui.ts';
import { until } from '../browser/harness/until.ts';

/** One nudge as a person sees it on the page. */
export interface SeenNudge {
  readonly phrase: string;
  readonly level: string;
  readonly message: string;
  readonly fixes: readonly string[];
  readonly source: string;
}

/** Milliseconds without a change after which the coach has said all it has to say. */
const CALM = 1200;

/** Waits until the coach has read the draft: its pill is there and its count rests. */
export async function waitForCoach(page: Page): Promise<void> {
  await waitForUi(page, '.pill', 15_000);
  let last = '';
  let since = Date.now();
  await until('the coach to come to rest', async () => {
    const count = (await ui(page).text('.pill')) ?? '';
    if (count !== last) since = Date.now();
    last = count;
    return Date.now() - since > CALM;
  });
}

/** Opens the list from the pill, then reads the card of each nudge in turn; ends on the first card. */
export async function readNudges(page: Page): Promise<readonly SeenNudge[]> {
  const parapet = ui(page);
  await parapet.click('.pill');
  await waitForUi(page, '.list');
  const lines = await linesOf(page);
  const seen: SeenNudge[] = [];
  for (const [index, line] of lines.entries()) {
    await showCard(page, index);
    const fixes = await parapet.texts('.card .fix');
    seen.push({ ...line, fixes, source: (await parapet.text('.card .source')) ?? '' });
  }
  if (lines.length > 0) await showCard(page, 0);
  return seen;
}

/** Goes to one nudge through the list, opening that first where a card has closed it. */
async function showCard(page: Page, index: number): Promise<void> {
  const parapet = ui(page);
  if (!(await parapet.shows('.list'))) await parapet.click('.pill');
  const line = `.nudges li:nth-child(${index + 1}) .nudge`;
  await waitForUi(page, line);
  const message = await parapet.text(`${line} .nudge-message`);
  await parapet.click(line);
  const open = async () => (await parapet.text('.card .message')) === message;
  await until(`the card “${message}”`, open);
}

async function linesOf(page: Page): Promise<readonly Omit<SeenNudge, 'fixes' | 'source'>[]> {
  const lines = await inClosedRoot(page, (root) =>
    [...root.querySelectorAll('.nudges li')].map((item) => {
      const words = (selector: string) => item.querySelector(selector)?.textContent?.trim() ?? '';
      return { phrase: words('.phrase'), level: words('.level'), message: words('.nudge-message') };
    }),
  );
  return lines ?? [];
}
