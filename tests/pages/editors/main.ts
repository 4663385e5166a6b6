import { announceEditor, installPageApi } from '../page-api.ts';
import { contentEditable } from './content-editable.ts';
import { draftJs } from './draft-js.tsx';
import './editors.css';
import { lexicalPlain, lexicalRich } from './lexical.ts';
import type { Mount } from './mounted.ts';
import { quill1, quill1Shadow, quill2, quill2Shadow } from './quill.ts';
import { slate } from './slate.tsx';
import { textarea } from './textarea.tsx';
import { tiptap } from './tiptap.ts';

/** The editors by the address they are at. */
const editors: Readonly<Record<string, Mount>> = {
  '/draft-js': draftJs,
  '/lexical-plain': lexicalPlain,
  '/lexical-rich': lexicalRich,
  '/tiptap': tiptap,
  '/quill-1': quill1,
  '/quill-2': quill2,
  '/quill-1-shadow': quill1Shadow,
  '/quill-2-shadow': quill2Shadow,
  '/slate': slate,
  '/textarea': textarea,
  '/contenteditable': contentEditable,
};

declare global {
  interface Window {
    /** Lets so long pass, as the editor sees it, that its next change is undone on its own. */
    __rest(): void;
    /** Puts a handle at the caret as picked from a list, where the editor has such a thing. */
    __mention(handle: string): void;
  }
}

installPageApi();
const mount = editors[location.pathname];
const place = document.getElementById('place');
if (!mount || !place) throw new Error(`no editor at ${location.pathname}`);
const mounted = mount(place);
window.__rest = () => mounted.rest?.();
window.__mention = (handle) => mounted.mention?.(handle);
announceEditor(
  'box',
  {
    element: mounted.element,
    report() {
      const box = mounted.element();
      return {
        id: 'box',
        text: mounted.text(),
        ...mounted.selection(),
        hasFocus: box?.matches(':focus') ?? false,
      };
    },
  },
  mounted.put,
);
window.__page.ready = true;
