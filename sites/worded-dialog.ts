/**
 * Composers of sites that write in Lexical, in a dialog whose send button is marked by its word
 * alone: Facebook, Threads and Instagram. Class names there are drawn anew with every release.
 */
import type { Frame } from './framed.ts';
import { isPrivatePage, saysOtherPurpose } from './not-posts.ts';
import { buttonThat } from './send-words.ts';

const frame = '[role="dialog"]';

/** The frame of a site whose send button `says` so. */
export function wordedDialog(says: (control: Element) => boolean): Frame {
  const sendControlIn = (dialog: HTMLElement) => buttonThat(says, dialog);
  return {
    frame,
    sendControlIn,
    isBox(target): target is HTMLElement {
      if (!(target instanceof HTMLElement)) return false;
      if (!target.matches('[data-lexical-editor="true"][contenteditable="true"]')) return false;
      // A comment stands with the post it is about.
      if (target.closest('article, [role="article"]') || saysOtherPurpose(target)) return false;
      if (isPrivatePage(target.ownerDocument)) return false;
      const dialog = target.closest<HTMLElement>(frame);
      return dialog !== null && sendControlIn(dialog) !== undefined;
    },
  };
}
