/** The sites Parapet knows. */
import { isOnHost } from './host.ts';
import type { Site } from './site.ts';
import { x } from './x/index.ts';

export const sites: readonly Site[] = [x];

/** The site for a host name such as `location.hostname`. */
export function siteFor(host: string): Site | undefined {
  return sites.find((site) => isOnHost(site, host));
}
