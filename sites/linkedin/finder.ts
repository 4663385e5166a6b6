/** Which boxes on LinkedIn are compose boxes: all that a page nobody writes on loads. */
import { isPrivatePage } from '../not-posts.ts';
import type { ComposerFinder } from '../site.ts';

/** Where the post's dialog is in the older layout. The newer one has it in an open shadow root of its own. */
const olderPlace = '[class*="share-box"], [class*="share-creation-state"]';

/** Comments, whose boxes may be Quill's too, and messages, which are never read. */
const commentPlace = '[class*="comment"]';
const messagePlace = '[class*="msg-"], [class*="messag"]';

/** Whether this is the box of a post: Quill's editable element in the dialog for posts. */
export function isPost(target: EventTarget): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  if (!target.matches('.ql-editor[contenteditable="true"]')) return false;
  if (!target.closest('[role="dialog"]')) return false;
  if (target.closest(commentPlace) || target.closest(messagePlace)) return false;
  const root = target.getRootNode();
  if (root instanceof ShadowRoot) return root.host.id === 'interop-outlet';
  return target.closest(olderPlace) !== null;
}

/**
 * Whether this is the box of a comment: TipTap's or Quill's editable element in a place for comments, in the page
 * itself, where messages are not. Only read where the writer asked for comments as well.
 */
export function isComment(target: EventTarget): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  if (!target.matches(':is(.tiptap.ProseMirror, .ql-editor)[contenteditable="true"]')) return false;
  if (!target.closest(commentPlace) || target.closest(messagePlace)) return false;
  return target.getRootNode() === target.ownerDocument && !isPrivatePage(target.ownerDocument);
}

export const linkedinFinder: ComposerFinder = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  boxAt: (path) => path.find(isPost) ?? path.find(isComment),
  isComment,
};
