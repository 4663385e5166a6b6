/** Which boxes on X are compose boxes: all that a page nobody writes on loads. */
import type { ComposerFinder } from '../site.ts';

/** The wrapper and the label of a box share its prefix, so the whole id counts. */
const boxId = /^tweetTextarea_\d+$/;

/** Whether this is a compose box: Draft's editable element, or the textarea of the mobile site. */
export function isBox(target: EventTarget): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement) {
    return target.closest('[data-testid^="tweetTextarea_"]') !== null;
  }
  const { testid = '' } = target.dataset;
  return boxId.test(testid) && target.getAttribute('contenteditable') === 'true';
}

export const xFinder: ComposerFinder = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'pro.x.com'],
  boxAt: (path) => path.find(isBox),
};
