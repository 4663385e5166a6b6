import type { SiteRow } from '../../components/coaching/SiteSwitches.tsx';
import type { Settings } from '../../store/settings.ts';
import { ask } from './messages.ts';
import { siteName } from './site-names.ts';

/** The sites Parapet knows, as they are switched now. */
export async function siteRows({ sitesOff }: Settings): Promise<readonly SiteRow[]> {
  return ['x'].map((id) => ({ id, name: siteName(id), on: !sitesOff.includes(id) }));
}

/** Has the coach read along on a site, or stay away from it. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  await ask({ type: 'switch-site', site, on });
}
