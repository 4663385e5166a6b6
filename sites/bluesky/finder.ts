/** Which boxes on Bluesky are compose boxes: all that a page nobody writes on loads. */
import type { ComposerFinder } from '../site.ts';

/** Whether this is a compose box: TipTap's editable element in the composer. Messages and search are plain fields. */
export function isBox(target: EventTarget): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    target.matches('.ProseMirror[contenteditable="true"]') &&
    target.closest('[data-testid="composePostView"]') !== null
  );
}

export const blueskyFinder: ComposerFinder = {
  id: 'bluesky',
  hosts: ['bsky.app'],
  boxAt: (path) => path.find(isBox),
};
