import { ContentState, EditorState } from 'draft-js';
import { entities } from './entities.tsx';

/** A new editor state holding this text, one block per line, with an empty undo history. */
export function freshState(text = ''): EditorState {
  return text === ''
    ? EditorState.createEmpty(entities)
    : EditorState.createWithContent(ContentState.createFromText(text, '\n'), entities);
}

/** The text that would be posted: Draft's blocks joined with one newline. */
export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

/** Where a place in one block lies in the whole text, in UTF-16 units. */
export function offsetIn(state: EditorState, blockKey: string, offset: number): number {
  let before = 0;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === blockKey) return before + offset;
    before += block.getLength() + 1;
  }
  return before;
}
