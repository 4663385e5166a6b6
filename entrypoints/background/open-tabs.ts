import browser from 'webextension-polyfill';

/**
 * Starts the watch in tabs that were open before Parapet came or was updated: the browser runs
 * content scripts only on pages loaded afterwards.
 */
export async function watchOpenTabs(): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  for (const { matches, js = [] } of scripts) {
    for (const tab of await browser.tabs.query({ url: matches })) {
      if (tab.id === undefined || tab.discarded) continue;
      // A tab showing an error page or a store page refuses scripts; it has no box to watch either.
      await browser.scripting
        .executeScript({ target: { tabId: tab.id }, files: js })
        .catch(() => undefined);
    }
  }
}
