/** Every site's finder, without the rest of the site: what a page nobody writes on loads. */
import { isOnHost } from './host.ts';
import type { ComposerFinder } from './site.ts';
import { xFinder } from './x/finder.ts';

const finders: readonly ComposerFinder[] = [xFinder];

/** The finder for a host name such as `location.hostname`. */
export function finderFor(host: string): ComposerFinder | undefined {
  return finders.find((finder) => isOnHost(finder, host));
}
