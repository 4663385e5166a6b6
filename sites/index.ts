/** The sites Parapet knows. */
import { anywhere } from './anywhere.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { holding } from './finders.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import type { Site } from './site.ts';
import { threads } from './threads.ts';
import { x } from './x.ts';

/** In the order of their finders. */
const sites: readonly Site[] = [
  x,
  bluesky,
  linkedin,
  facebook,
  threads,
  instagram,
  mastodon,
  anywhere,
];

/** The site a page belongs to. Where we are no other, it is "anywhere": we are only where the writer let us in. */
export function siteOf(page: Document): Site | undefined {
  return holding(sites, page);
}
