/** The editors Parapet knows. */
import { contentEditable } from './content-editable.ts';
import { draftJs } from './draft-js.ts';
import type { Editor } from './editor.ts';
import { lexical } from './lexical.ts';
import { proseMirror } from './prose-mirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { textarea } from './textarea.ts';

/** The libraries first: their boxes are contenteditable elements, too. */
const editors: readonly Editor[] = [
  textarea,
  draftJs,
  lexical,
  proseMirror,
  quill,
  slate,
  contentEditable,
];

/** The editor behind an element, by its library's fingerprint; undefined where one cannot write in it. */
export function editorOf(element: Element): Editor | undefined {
  return editors.find((editor) => editor.fits(element));
}
