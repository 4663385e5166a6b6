/** Which boxes on LinkedIn are compose boxes: all that a page nobody writes on loads. */
import type { ComposerFinder } from '../site.ts';

/** Where the post's dialog is in the older layout. The newer one has it in an open shadow root of its own. */
const olderPlace = '[class*="share-box"], [class*="share-creation-state"]';

/** Comments and messages, whose boxes may be Quill's too. */
const otherPlace = '[class*="comment"], [class*="msg-"]';

/** Whether this is the box of a post: Quill's editable element in the dialog for posts. */
export function isBox(target: EventTarget): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  if (!target.matches('.ql-editor[contenteditable="true"]')) return false;
  if (!target.closest('[role="dialog"]') || target.closest(otherPlace)) return false;
  const root = target.getRootNode();
  if (root instanceof ShadowRoot) return root.host.id === 'interop-outlet';
  return target.closest(olderPlace) !== null;
}

export const linkedinFinder: ComposerFinder = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  boxAt: (path) => path.find(isBox),
};
