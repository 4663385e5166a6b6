/**
 * X (Twitter). Desktop web writes in Draft.js, mobile web in a plain textarea. Class names there
 * change with every release; test ids, roles and addresses do not.
 *
 * To try by hand: https://x.com/home, https://x.com/compose/post, and any post's page (inline reply).
 */
import { draftJs } from './editors/draft-js.ts';
import { textarea } from './editors/textarea.ts';
import { themeOf } from './page-theme.ts';
import type { Site } from './site.ts';
import { boxesOf, composerOf, regionOf } from './x/composer.ts';
import { evidence } from './x/evidence.ts';
import { facts } from './x/facts.ts';
import { xFinder } from './x/finder.ts';

export { xFinder };

export const x: Site = {
  ...xFinder,
  composerOf,
  boxesOf,
  regionOf,
  editorOf: (box) => (textarea.fits(box) ? textarea : draftJs),
  facts,
  evidence,
  theme: () => themeOf(document),
};
