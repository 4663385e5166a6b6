/** Which boxes on Threads are compose boxes: all that a page nobody writes on loads. */
import { saysPost } from '../send-words.ts';
import type { ComposerFinder } from '../site.ts';
import { wordedDialog } from '../worded-dialog.ts';

/** The dialog a post or thread is written in. Its look-alike in the feed is a button. */
export const frame = wordedDialog(saysPost);

export const threadsFinder: ComposerFinder = {
  id: 'threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  boxAt: (path) => path.find(frame.isBox),
};
