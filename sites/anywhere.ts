/**
 * Any other site the writer asked to be coached on: a scheduler, a newsroom's own system. The field
 * that has the focus is the composer, read by the fingerprint of its editor. What is attached, who
 * is posting and whether it was sent nobody can tell there, so nothing is counted.
 *
 * To try by hand: https://publish.buffer.com, https://business.facebook.com/latest/composer.
 */
import { anywhereFinder, isBox } from './anywhere/finder.ts';
import { editorOf } from './editors/index.ts';
import { textarea } from './editors/textarea.ts';
import { themeOf } from './page-theme.ts';
import { type Site, unknownFacts } from './site.ts';

export const anywhere: Site = {
  ...anywhereFinder,
  composerOf: (box) => box,
  boxesOf: (composer) => (isBox(composer) ? [composer] : []),
  regionOf: (box) => box,
  editorOf: (box) => editorOf(box) ?? textarea,
  facts: () => unknownFacts,
  evidence: { composerSentBy: () => undefined, canSend: () => false },
  theme: () => themeOf(document),
};
