/** Which boxes are taken for compose boxes on a site the writer asked to be coached on. */
import { isPrivatePage, saysOtherPurpose } from '../not-posts.ts';
import type { ComposerFinder } from '../site.ts';

/** Fields that stand for one line, a search or a choice. */
const oneLine = '[aria-multiline="false"], [role="searchbox"], [role="combobox"], [rows="1"]';

/** Whether this is a field for more than one line that says of itself nothing but that one can write in it. */
export function isBox(target: EventTarget): target is HTMLElement {
  if (!(target instanceof HTMLElement) || !isWritable(target)) return false;
  if (target.matches(oneLine) || target.closest('[role="search"]')) return false;
  return !saysOtherPurpose(target) && !isPrivatePage(target.ownerDocument);
}

/** A text area, or the outermost of the elements that can be edited. */
function isWritable(element: HTMLElement): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.disabled && !element.readOnly;
  return element.isContentEditable && !element.parentElement?.isContentEditable;
}

export const anywhereFinder: ComposerFinder = {
  id: 'anywhere',
  hosts: [],
  runs: () => true,
  boxAt: (path) => path.find(isBox),
};
