/** @jsxImportSource react */
import { Editor, EditorState, SelectionState } from 'draft-js';
import type { KeyboardEvent } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { announceEditor } from '../page-api.ts';
import { plainTextBox } from './settings.ts';
import { freshState, offsetIn, textOf } from './text.ts';
import { words } from './words.ts';

interface Props {
  /** `home`, `modal` or `reply`: which composer this editor is in. */
  readonly composer: string;
  readonly index: number;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly autoFocus: boolean;
  readonly onChange: (state: EditorState) => void;
  readonly onFocus: () => void;
  readonly onSend: () => void;
}

/**
 * One post's box: the real Draft.js editor, with the test id on the editable itself and the
 * wrapper and label whose ids share its prefix.
 */
export function PostEditor(props: Props) {
  const { composer, index, state, autoFocus } = props;
  const id = `${composer}/${index}`;
  const testId = `tweetTextarea_${index}`;
  const wrapper = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const latest = useRef(props);
  latest.current = props;

  // Before the browser can paint: a test never meets a page between two editors.
  useLayoutEffect(() => {
    const find = () =>
      wrapper.current?.querySelector<HTMLElement>('[contenteditable="true"], textarea') ?? null;
    return announceEditor(
      id,
      {
        element: find,
        report() {
          const now = latest.current.state;
          const selection = now.getSelection();
          return {
            id,
            text: textOf(now),
            anchor: offsetIn(now, selection.getAnchorKey(), selection.getAnchorOffset()),
            focus: offsetIn(now, selection.getFocusKey(), selection.getFocusOffset()),
            hasFocus: document.activeElement === find(),
          };
        },
      },
      (text) => latest.current.onChange(freshState(text)),
    );
  }, [id]);

  useEffect(() => {
    if (!autoFocus) return;
    if (plainTextBox) wrapper.current?.querySelector('textarea')?.focus();
    else editor.current?.focus();
  }, [autoFocus]);

  const sendOnCtrlEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      props.onSend();
    }
  };

  if (plainTextBox) {
    return (
      <div ref={wrapper} data-testid={testId} className="editor">
        <textarea
          autoCapitalize="sentences"
          placeholder={props.placeholder}
          value={textOf(state)}
          onFocus={props.onFocus}
          onKeyDown={sendOnCtrlEnter}
          onChange={(event) => {
            const { value, selectionStart } = event.target;
            props.onChange(caretAt(freshState(value), selectionStart));
          }}
        />
      </div>
    );
  }
  return (
    <div
      ref={wrapper}
      className="editor"
      data-testid={`${testId}RichTextInputContainer`}
      onKeyDownCapture={sendOnCtrlEnter}
    >
      <div data-testid={`${testId}_label`} className="label-decoy">
        <Editor
          ref={editor}
          editorState={state}
          onChange={props.onChange}
          onFocus={props.onFocus}
          webDriverTestID={testId}
          ariaLabel={words.postText}
          ariaMultiline
          role="textbox"
          spellCheck
          placeholder={props.placeholder}
        />
      </div>
    </div>
  );
}

function caretAt(state: EditorState, offset: number): EditorState {
  let left = offset;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (left <= block.getLength()) {
      const caret = SelectionState.createEmpty(block.getKey()).merge({
        anchorOffset: left,
        focusOffset: left,
      });
      return EditorState.acceptSelection(state, caret);
    }
    left -= block.getLength() + 1;
  }
  return state;
}
