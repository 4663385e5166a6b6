import type { ComposerFinder } from './site.ts';

/** Whether a host name is one of a site's. */
export function isOnHost(site: Pick<ComposerFinder, 'hosts'>, host: string): boolean {
  return site.hosts.includes(host);
}
