/** @jsxImportSource react */
import { Editor, type EditorState } from 'draft-js';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { freshState, offsetIn, textOf } from '../x/text.ts';
import type { Mount } from './mounted.ts';

/** Draft.js as X has it. */
export const draftJs: Mount = (place) => {
  const root = createRoot(place);
  let state = freshState();
  const show = (next: EditorState) => {
    state = next;
    root.render(<Editor editorState={state} onChange={show} role="textbox" />);
  };
  flushSync(() => show(state));
  return {
    element: () => place.querySelector<HTMLElement>('[contenteditable="true"]'),
    text: () => textOf(state),
    selection() {
      const selection = state.getSelection();
      return {
        anchor: offsetIn(state, selection.getAnchorKey(), selection.getAnchorOffset()),
        focus: offsetIn(state, selection.getFocusKey(), selection.getFocusOffset()),
      };
    },
    put: (text) => flushSync(() => show(freshState(text))),
  };
};
