import type { SiteRow } from '../../components/coaching/SiteSwitches.tsx';
import { finders } from '../../sites/finders.ts';
import { readsComments, type Settings } from '../../store/settings.ts';
import { allowedHosts, askForHosts, leaveHosts } from './hosts.ts';
import { ask } from './messages.ts';
import { siteName } from './site-names.ts';
import { words } from './words.ts';

/** What the row of a site's comments has behind the site's id. */
const comments = '/comments';

/** The sites known by their hosts; others are known only where the writer let us in. */
const named = finders.filter(({ hosts }) => hosts.length > 0);

/** The sites Parapet can be let into by name, then those the writer let it into, each as it is switched now. */
export async function siteRows(settings: Settings): Promise<readonly SiteRow[]> {
  const allowed = await allowedHosts();
  const known = named.flatMap(({ id, hosts, isComment }): SiteRow[] => {
    const on = hosts.every((host) => allowed.includes(host)) && !settings.sitesOff.includes(id);
    const row = { id, name: siteName(id), on };
    // Comments are asked for once posts are: the box they are in is another, and so is what is written there.
    if (!on || !isComment) return [row];
    const name = words('commentsOn', [siteName(id)]);
    return [row, { id: `${id}${comments}`, name, on: readsComments(settings, id) }];
  });
  const others = allowed.filter((host) => !named.some(({ hosts }) => hosts.includes(host)));
  return [...known, ...others.map((host) => ({ id: host, name: host, on: true }))];
}

/**
 * Has the coach read along on a site (one of ours by its id, any other by its host), or stay away from it; the
 * browser may ask the writer whether it may. One of ours keeps its permission when it is switched off, so that
 * coming back takes no question; any other gives it back. Must be called straight from a click or key.
 */
export async function switchSite(id: string, on: boolean): Promise<void> {
  if (id.endsWith(comments)) {
    await ask({ type: 'switch-comments', site: id.slice(0, -comments.length), on });
    return;
  }
  const site = named.find((each) => each.id === id);
  // First of all, while the browser still sees the click it is for. It asks nothing that it was told before.
  if (on && !(await askForHosts(site?.hosts ?? [id]))) return;
  if (site) await ask({ type: 'switch-site', site: id, on });
  else if (!on) await leaveHosts([id]);
}
