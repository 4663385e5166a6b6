import { bluesky } from './bluesky/server.ts';
import { facebook } from './facebook/server.ts';
import { instagram } from './instagram/server.ts';
import { linkedin } from './linkedin/server.ts';
import { mastodon } from './mastodon/server.ts';
import { newsroom } from './newsroom/server.ts';
import type { SiteStandIn } from './stand-in.ts';
import { threads } from './threads/server.ts';
import { x } from './x/server.ts';

/** A stand-in for every site Parapet knows, and for one it does not. */
export const standIns: readonly SiteStandIn[] = [
  x,
  bluesky,
  mastodon,
  linkedin,
  facebook,
  threads,
  instagram,
  newsroom,
];
