/**
 * Instagram: captions of new posts. Writes in Lexical, in the last step of the dialog that makes a
 * post. Comments and messages are left alone.
 *
 * Who is posting has no stable mark there, and descriptions are hidden in a fold, so neither is
 * told. A post counts as sent when the caption goes away by itself after "Share".
 *
 * To try by hand: https://www.instagram.com, Create, a picture, Next, Next.
 */
import { lexical } from './editors/lexical.ts';
import { framedComposers, framedSending } from './framed.ts';
import { frame, instagramFinder } from './instagram/finder.ts';
import { themeOf } from './page-theme.ts';
import { previewFacts } from './previews.ts';
import type { Site } from './site.ts';

const composers = framedComposers(frame);

export const instagram: Site = {
  ...instagramFinder,
  ...composers,
  editorOf: () => lexical,
  facts: previewFacts(composers),
  evidence: framedSending(frame, composers),
  theme: () => themeOf(document),
};
