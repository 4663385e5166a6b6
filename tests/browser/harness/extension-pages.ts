import type { Page } from 'puppeteer-core';

/** What extension pages are given in both browsers: the part of it needed here. */
declare const chrome: {
  readonly tabs: {
    query(which: object): Promise<readonly { id?: number; url?: string; lastAccessed?: number }[]>;
  };
};

/** Loads one of the extension's own pages into a tab and waits until it is there. */
export async function loadExtensionPage(page: Page, root: string, path: string): Promise<Page> {
  // Firefox reports no load event for an extension's page: ask the page itself.
  await page.goto(root + path, { waitUntil: [] });
  await page.waitForFunction(
    (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
    {},
    root,
  );
  return page;
}

/** The browser's number for the tab that shows an address, the last used where there are several. */
export async function tabShowing(extensionPage: Page, address: string): Promise<number> {
  const id = await extensionPage.evaluate(async (wanted) => {
    const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === wanted);
    return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
  }, address);
  if (id === undefined) throw new Error(`no tab shows ${address}`);
  return id;
}
