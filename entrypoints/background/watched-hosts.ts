import browser from 'webextension-polyfill';
import { hostsIn, patternsFor } from '../../sites/host-patterns.ts';
import { xFinder } from '../../sites/x/finder.ts';
import { allowedHosts } from '../shared/hosts.ts';
import { leaveAt } from '../shared/messages.ts';
import { startIn, watchFile } from './open-tabs.ts';

/** The one registration that has the watch run on every host beyond those of the manifest. */
const registration = 'watch-allowed-hosts';

let last: Promise<unknown> = Promise.resolve();

/** Keeps the watch on the hosts the writer has let Parapet into, and on no others. */
export function watchAllowedHosts(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void register().then(() => startIn(patternsFor(hostsIn(origins))));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void register();
    void tellToLeave(origins);
  });
  // An update takes registrations away; a permission may have gone while the browser was closed.
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
}

/** Brings the registration into step with the permissions. One at a time: two would both find none. */
function register(): Promise<unknown> {
  last = last.then(bringIntoStep, bringIntoStep);
  return last;
}

async function bringIntoStep(): Promise<void> {
  const hosts = (await allowedHosts()).filter((host) => !xFinder.hosts.includes(host));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [registration] });
  if (hosts.length === 0) {
    if (known.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: [registration] });
    }
    return;
  }
  const script = { id: registration, matches: patternsFor(hosts), js: [watchFile] };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Has the coach go from open pages of these origins: what has been brought into a page outlives the permission. */
async function tellToLeave(patterns: readonly string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) await leaveAt(id, hostsIn(patterns));
  }
}
