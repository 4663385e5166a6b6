import browser from 'webextension-polyfill';
import { siteFor } from '../../sites/index.ts';
import type { ComposerFinder } from '../../sites/site.ts';

/** The tab the popup speaks of, and the site it shows if that is one of ours. */
export interface ActiveTab {
  readonly id: number;
  readonly host: string;
  readonly site?: ComposerFinder;
}

/**
 * The active tab of this window; or the tab named by `?tab=` in the address, for a popup that was
 * opened as a page of its own. Undefined where the browser does not let us see it.
 */
export async function activeTab(address: string): Promise<ActiveTab | undefined> {
  const named = new URL(address).searchParams.get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined || !tab.url) return undefined;
  const host = new URL(tab.url).hostname;
  const site = siteFor(host);
  return { id: tab.id, host, ...(site && { site }) };
}
