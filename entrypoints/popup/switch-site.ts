import { askForHosts, leaveHosts } from '../shared/hosts.ts';
import { ask } from '../shared/messages.ts';
import type { ActiveTab } from './active-tab.ts';

/**
 * Has the coach work on the site of a tab, or stay away from it. A site we know by name keeps its
 * permission when it is switched off, so that coming back takes no question; any other gives it back.
 */
export async function switchSite({ host, site }: ActiveTab, on: boolean): Promise<void> {
  // First of all, while the browser still sees the click it is for. It asks nothing that it was told before.
  if (on && !(await askForHosts(site?.hosts ?? [host]))) return;
  if (site) await ask({ type: 'switch-site', site: site.id, on });
  else if (!on) await leaveHosts([host]);
}
