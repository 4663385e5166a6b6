/**
 * LinkedIn: posts. Writes in Quill, in a dialog within an open shadow root, or in the page itself
 * where the older layout is shown. Comments and messages are left alone.
 *
 * Who is signed in and what is scheduled have no stable marks there, so they are not told. A post
 * counts as sent when its dialog goes away by itself after "Post".
 *
 * To try by hand: https://www.linkedin.com/feed/?shareActive=true (new post) and a company page's
 * "Create" button.
 */
import { quill } from './editors/quill.ts';
import { type Frame, framedComposers, framedSending } from './framed.ts';
import { isBox, linkedinFinder } from './linkedin/finder.ts';
import { themeOf } from './page-theme.ts';
import { previewFacts } from './previews.ts';
import { buttonThat, saysPost } from './send-words.ts';
import type { Site } from './site.ts';

const frame: Frame = {
  frame: '[role="dialog"]',
  isBox,
  // With a time chosen the button reads "Schedule", and what it then does is no post yet.
  sendControlIn: (dialog) => buttonThat(saysPost, dialog),
};

const composers = framedComposers(frame);

export const linkedin: Site = {
  ...linkedinFinder,
  ...composers,
  editorOf: () => quill,
  facts: previewFacts(composers),
  evidence: framedSending(frame, composers),
  theme: () => themeOf(document),
};
