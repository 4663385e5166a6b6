/** The sites Parapet knows. */
import type { Site } from './site.ts';
import { x } from './x.ts';

const sites: readonly Site[] = [x];

/** The site for a host name such as `location.hostname`. */
export function siteFor(host: string): Site | undefined {
  return sites.find((site) => site.hosts.includes(host));
}
