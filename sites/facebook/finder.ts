/** Which boxes on Facebook are compose boxes: all that a page nobody writes on loads. */
import { saysPost } from '../send-words.ts';
import type { ComposerFinder } from '../site.ts';
import { wordedDialog } from '../worded-dialog.ts';

/** The dialog a post is written in. One that shows a post, with its comments, says "Share" but not "Post". */
export const frame = wordedDialog(saysPost);

export const facebookFinder: ComposerFinder = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  boxAt: (path) => path.find(frame.isBox),
};
