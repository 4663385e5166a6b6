/**
 * Bluesky. Writes in TipTap, in a dialog that keeps the focus to itself. Sources:
 * bluesky-social/social-app, src/view/com/composer/Composer.tsx and src/view/shell/Composer.web.tsx.
 *
 * To try by hand: https://bsky.app (New Post), any post's page (reply, quote), and
 * https://bsky.app/intent/compose?text=Hello.
 */
import { composers, frame } from './bluesky/composer.ts';
import { facts } from './bluesky/facts.ts';
import { blueskyFinder } from './bluesky/finder.ts';
import { proseMirror } from './editors/prose-mirror.ts';
import { framedSending } from './framed.ts';
import { themeOf } from './page-theme.ts';
import type { Site } from './site.ts';

export const bluesky: Site = {
  ...blueskyFinder,
  ...composers,
  editorOf: () => proseMirror,
  facts,
  evidence: {
    ...framedSending(frame, composers),
    // To the writer's own server, whichever that is. Likes and follows go there too, but not while
    // a composer is closing.
    requestAt: (url) =>
      /^https:\/\/[^/]+\/xrpc\/com\.atproto\.repo\.applyWrites$/.test(url) ? 'post' : undefined,
  },
  theme: () => themeOf(document),
};
