/** The finders of all sites: all that a page nobody writes on loads. */
import { anywhereFinder } from './anywhere/finder.ts';
import { blueskyFinder } from './bluesky/finder.ts';
import { facebookFinder } from './facebook/finder.ts';
import { instagramFinder } from './instagram/finder.ts';
import { linkedinFinder } from './linkedin/finder.ts';
import { mastodonFinder } from './mastodon/finder.ts';
import type { ComposerFinder } from './site.ts';
import { threadsFinder } from './threads/finder.ts';
import { xFinder } from './x/finder.ts';

/** Ordered: sites with hosts of their own, then those told by their pages, at last any page at all. */
export const finders: readonly ComposerFinder[] = [
  xFinder,
  blueskyFinder,
  linkedinFinder,
  facebookFinder,
  threadsFinder,
  instagramFinder,
  mastodonFinder,
  anywhereFinder,
];

/** The first that holds for a page, by its host or else by what it shows. */
export function holding<F extends ComposerFinder>(
  candidates: readonly F[],
  page: Document,
): F | undefined {
  const host = page.location.hostname;
  return (
    candidates.find(({ hosts }) => hosts.includes(host)) ??
    candidates.find(({ runs }) => runs?.(page))
  );
}
