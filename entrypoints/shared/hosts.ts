import browser from 'webextension-polyfill';
import { finders } from '../../sites/finders.ts';
import { hostsIn, patternsFor } from '../../sites/host-patterns.ts';

/**
 * Which hosts the writer has let Parapet into. Only single hosts count: a permission for "all
 * sites", which a browser's own pages may offer, lets it into none, since nobody meant their
 * webmail by it.
 */
export async function allowedHosts(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return hostsIn(origins);
}

/**
 * Asks the writer to let Parapet into these hosts; resolves to whether they did. Must be called
 * straight from a click or key: browsers ignore it otherwise. The background does the rest.
 */
export function askForHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patternsFor(hosts) });
}

/** Gives the permission for these hosts back. Open pages there fall silent at once. */
export function leaveHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: patternsFor(hosts) });
}

/** The sites that can be asked for by name, with the hosts to ask for: X comes with Parapet. */
export const sitesToAskFor: readonly { readonly id: string; readonly hosts: readonly string[] }[] =
  finders.filter(({ id, hosts }) => id !== 'x' && hosts.length > 0);
