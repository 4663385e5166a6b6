import type { SiteRow } from '../../components/coaching/SiteSwitches.tsx';
import { finders } from '../../sites/finders.ts';
import type { Settings } from '../../store/settings.ts';
import { allowedHosts, askForHosts, leaveHosts } from './hosts.ts';
import { ask } from './messages.ts';
import { siteName } from './site-names.ts';

/** The sites known by their hosts; others are known only where the writer let us in. */
const named = finders.filter(({ hosts }) => hosts.length > 0);

/** The sites Parapet can be let into by name, then those the writer let it into, each as it is switched now. */
export async function siteRows({ sitesOff }: Settings): Promise<readonly SiteRow[]> {
  const allowed = await allowedHosts();
  const known = named.map(({ id, hosts }) => ({
    id,
    name: siteName(id),
    on: hosts.every((host) => allowed.includes(host)) && !sitesOff.includes(id),
  }));
  const others = allowed.filter((host) => !named.some(({ hosts }) => hosts.includes(host)));
  return [...known, ...others.map((host) => ({ id: host, name: host, on: true }))];
}

/**
 * Has the coach read along on a site (one of ours by its id, any other by its host), or stay away from it; the
 * browser may ask the writer whether it may. One of ours keeps its permission when it is switched off, so that
 * coming back takes no question; any other gives it back. Must be called straight from a click or key.
 */
export async function switchSite(id: string, on: boolean): Promise<void> {
  const site = named.find((each) => each.id === id);
  // First of all, while the browser still sees the click it is for. It asks nothing that it was told before.
  if (on && !(await askForHosts(site?.hosts ?? [id]))) return;
  if (site) await ask({ type: 'switch-site', site: id, on });
  else if (!on) await leaveHosts([id]);
}
