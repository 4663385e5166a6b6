import browser from 'webextension-polyfill';
import { patternsFor } from '../../sites/host-patterns.ts';
import { allowedHosts } from '../shared/hosts.ts';

/** The watch, as WXT builds it. Not as the manifest has it: Firefox gives that back as a whole address, and then refuses it. */
export const watchFile = 'content-scripts/watch.js';

/**
 * Starts the watch in tabs that were open before Parapet came or was updated: the browser runs
 * content scripts only on pages loaded afterwards.
 */
export async function watchOpenTabs(): Promise<void> {
  await startIn(patternsFor(await allowedHosts()));
}

/** Starts the watch in the open tabs of these patterns; one that runs there already makes way. */
export async function startIn(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  for (const tab of await browser.tabs.query({ url: [...patterns] })) {
    if (tab.id === undefined || tab.discarded) continue;
    // A tab showing an error page or a store page refuses scripts; it has no box to watch either.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: [watchFile] })
      .catch(() => undefined);
  }
}
