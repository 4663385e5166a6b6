/** Which boxes on Instagram are compose boxes: all that a page nobody writes on loads. */
import { saysShare } from '../send-words.ts';
import type { ComposerFinder } from '../site.ts';
import { wordedDialog } from '../worded-dialog.ts';

/** The dialog a caption is written in: the last step before "Share". */
export const frame = wordedDialog(saysShare);

export const instagramFinder: ComposerFinder = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  boxAt: (path) => path.find(frame.isBox),
};
