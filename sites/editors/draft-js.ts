/**
 * Draft.js, behind the compose box of X on desktop.
 *
 * Draft keeps its own model of text and selection and only follows the page through events, so
 * nothing here touches its nodes: a fix is pasted, as the writer would.
 */

import { isBreak } from '../nodes.ts';
import type { Reading } from './editor.ts';
import { insertAsTyped, isGecko, paste, pressBackspace } from './gestures.ts';
import { richText } from './rich-text.ts';
import { type Layout, readBox, usualRole } from './walk.ts';

export const draftJs = richText({
  id: 'draft-js',
  fits: (element) => element.classList.contains('public-DraftEditor-content'),
  read,
  put,
});

/**
 * One block per line, an empty one with a `br`. A line that ends in a soft line break shows one `\n`
 * more than the model holds (facebookarchive/draft-js, src/component/contents/DraftEditorLeaf.react.js).
 */
const layout: Layout = {
  roleOf: (element) => (isBreak(element) ? 'filler' : usualRole(element)),
  showsOneBreakMore: true,
};

function read(box: HTMLElement): Reading {
  return readBox(box, layout);
}

/**
 * Puts text over the selection. What holds where was measured on Draft 0.11.7: Chromium's
 * `execCommand` breaks Draft on a range over several leaves, and a paste from a Firefox content
 * script arrives empty; the events below do not go through the browser's own editing at all.
 */
function put(box: HTMLElement, text: string): void {
  if (text === '') pressBackspace(box);
  else if (isGecko()) insertAsTyped(box, text);
  else paste(box, text);
}
