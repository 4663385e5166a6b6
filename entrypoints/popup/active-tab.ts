import browser from 'webextension-polyfill';
import { finders } from '../../sites/finders.ts';
import { isPrivateHost } from '../../sites/private-hosts.ts';
import type { ComposerFinder } from '../../sites/site.ts';

/** The tab the popup speaks of, where Parapet may coach if the writer lets it. */
export interface ActiveTab {
  readonly id: number;
  readonly host: string;
  /** The site its host is known for. */
  readonly site?: ComposerFinder;
}

/**
 * The active tab of this window; or the tab named by `?tab=` in the address, for a popup that was
 * opened as a page of its own. Undefined where the browser does not let us see it, and on pages
 * where there is nothing to coach: the browser's own, unsafe ones, and those of private messages.
 */
export async function activeTab(address: string): Promise<ActiveTab | undefined> {
  const named = new URL(address).searchParams.get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined || !tab.url) return undefined;
  const { protocol, hostname: host } = new URL(tab.url);
  if (protocol !== 'https:' || isPrivateHost(host)) return undefined;
  const site = finders.find(({ hosts }) => hosts.includes(host));
  return { id: tab.id, host, ...(site && { site }) };
}
