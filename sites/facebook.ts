/**
 * Facebook: posts of people, pages and groups. Writes in Lexical, in a dialog. Comments, Messenger
 * and the Business Suite are left alone.
 *
 * Who is posting has no stable mark there, so it is not told. A post counts as sent when its dialog
 * goes away by itself after "Post": the requests that send are not told from any others by their
 * address.
 *
 * To try by hand: https://www.facebook.com ("What's on your mind?"), a page's and a group's box.
 */
import { lexical } from './editors/lexical.ts';
import { facebookFinder, frame } from './facebook/finder.ts';
import { framedComposers, framedSending } from './framed.ts';
import { themeOf } from './page-theme.ts';
import { previewFacts } from './previews.ts';
import type { Site } from './site.ts';

const composers = framedComposers(frame);

export const facebook: Site = {
  ...facebookFinder,
  ...composers,
  editorOf: () => lexical,
  facts: previewFacts(composers),
  evidence: framedSending(frame, composers),
  theme: () => themeOf(document),
};
