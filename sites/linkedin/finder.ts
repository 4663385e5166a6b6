/** Which boxes on LinkedIn are compose boxes: all that a page nobody writes on loads. */
import { isPrivatePage } from '../not-posts.ts';
import type { ComposerFinder } from '../site.ts';

/** Where the post's dialog is in the older layout. The newer one has it in an open shadow root of its own. */
const olderPlace = '[class*="share-box"], [class*="share-creation-state"]';

/** Comments, whose boxes may be Quill's too, and messages, which are never read. */
const comment = '[class*="comment"]';
const message = '[class*="msg-"]';

/** Whether this is an editable element of one of LinkedIn's editors, and in no message. */
function isEditor(target: EventTarget): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    target.matches(':is(.ql-editor, .tiptap.ProseMirror)[contenteditable="true"]') &&
    !target.closest(message)
  );
}

/** Whether this is the box of a post: Quill's, in the dialog for posts. */
export function isPost(target: EventTarget): target is HTMLElement {
  if (!isEditor(target) || !target.matches('.ql-editor') || target.closest(comment)) return false;
  if (!target.closest('[role="dialog"]')) return false;
  const root = target.getRootNode();
  if (root instanceof ShadowRoot) return root.host.id === 'interop-outlet';
  return target.closest(olderPlace) !== null;
}

/**
 * Whether this is the box of a comment: TipTap's or Quill's, in a place for comments in the page itself. Only read
 * where the writer asked for comments as well.
 */
export function isComment(target: EventTarget): target is HTMLElement {
  if (!isEditor(target) || !target.closest(comment)) return false;
  const page = target.ownerDocument;
  return target.getRootNode() === page && !isPrivatePage(page);
}

export const linkedinFinder: ComposerFinder = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  boxAt: (path) => path.find(isPost) ?? path.find(isComment),
  isComment,
};
