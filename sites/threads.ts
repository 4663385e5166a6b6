/**
 * Threads. Writes in Lexical, in a dialog with a box for each post of a thread. Messages are left
 * alone. A post counts as sent when its dialog goes away by itself after "Post".
 *
 * To try by hand: https://www.threads.com (Create), any post's page (reply, quote).
 */
import { lexical } from './editors/lexical.ts';
import { framedComposers, framedSending } from './framed.ts';
import { themeOf } from './page-theme.ts';
import type { Site } from './site.ts';
import { factsOf } from './threads/facts.ts';
import { frame, threadsFinder } from './threads/finder.ts';

const composers = framedComposers(frame);

export const threads: Site = {
  ...threadsFinder,
  ...composers,
  editorOf: () => lexical,
  facts: (dialog) => factsOf(dialog, composers.boxesOf(dialog)),
  evidence: framedSending(frame, composers),
  theme: () => themeOf(document),
};
