/** What a screen reader is given of Parapet's closed root: asked of the browser's own accessibility tree. */
import type { Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';

/** How many elements have this role and this name. */
export function named(page: Page, role: string, name: string): Promise<number> {
  const browser = page.browser();
  return browser instanceof BidiBrowser
    ? inFirefox(browser, page, role, name)
    : inChromium(page, role, name);
}

async function inChromium(page: Page, role: string, name: string): Promise<number> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(
    (node) => !node.ignored && node.role?.value === role && node.name?.value === name,
  ).length;
}

async function inFirefox(browser: BidiBrowser, page: Page, role: string, name: string) {
  const frame = page.mainFrame();
  if (!(frame instanceof BidiFrame)) throw new Error('no frame of a Firefox page');
  const context = frame.browsingContext.id;
  const { result: seen } = await browser.connection.send('script.evaluate', {
    expression: 'document.documentElement.lastElementChild',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  if (seen.type === 'exception' || seen.result.type !== 'node') throw new Error('no host of ours');
  const root = seen.result.value?.shadowRoot?.sharedId;
  if (root === undefined) throw new Error('no root of ours');
  const { result } = await browser.connection.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'accessibility', value: { role, name } },
    startNodes: [{ sharedId: root }],
  });
  return result.nodes.length;
}
