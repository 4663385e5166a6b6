import browser from 'webextension-polyfill';

/** Shows the number of nudges on the toolbar button of one tab; nothing when there are none. */
export async function showCount(nudges: number, tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  await browser.action.setBadgeText({ tabId, text: nudges > 0 ? String(nudges) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#4b5563' });
  return true;
}
