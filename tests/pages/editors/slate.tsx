/** @jsxImportSource react */

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import {
  createEditor,
  Editor,
  Node,
  type NodeEntry,
  type Point,
  type Range,
  Text,
  Transforms,
} from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { entity, type Mount } from './mounted.ts';

const lines = (text: string) =>
  text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));

/** Slate with hashtags, handles and links set apart by decorations. */
export const slate: Mount = (place) => {
  const editor = withHistory(withReact(createEditor()));
  flushSync(() => {
    createRoot(place).render(
      <Slate editor={editor} initialValue={lines('')}>
        <Editable
          role="textbox"
          style={{ minHeight: 60 }}
          decorate={entitiesOf}
          renderLeaf={(leaf) => <Leaf {...leaf} />}
        />
      </Slate>,
    );
  });
  const offsetOf = (point: Point) =>
    editor.children
      .slice(0, point.path[0])
      .reduce((sum, line) => sum + Node.string(line).length + 1, 0) +
    Editor.string(editor, { anchor: Editor.start(editor, point.path.slice(0, 1)), focus: point })
      .length;
  return {
    element: () => place.querySelector<HTMLElement>('[data-slate-editor="true"]'),
    text: () => editor.children.map((line) => Node.string(line)).join('\n'),
    selection: () => ({
      anchor: editor.selection ? offsetOf(editor.selection.anchor) : 0,
      focus: editor.selection ? offsetOf(editor.selection.focus) : 0,
    }),
    put(text) {
      HistoryEditor.withoutSaving(editor, () =>
        Editor.withoutNormalizing(editor, () => {
          Transforms.deselect(editor);
          while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
          Transforms.insertNodes(editor, lines(text), { at: [0] });
        }),
      );
      editor.history = { undos: [], redos: [] };
    },
  };
};

function entitiesOf([node, path]: NodeEntry): (Range & { readonly entity: true })[] {
  if (!Text.isText(node)) return [];
  return [...node.text.matchAll(entity)].map(({ index, 0: match }) => ({
    anchor: { path, offset: index },
    focus: { path, offset: index + match.length },
    entity: true,
  }));
}

function Leaf({ attributes, leaf, children }: RenderLeafProps) {
  return (
    <span {...attributes} style={'entity' in leaf ? { color: 'rgb(29, 155, 240)' } : {}}>
      {children}
    </span>
  );
}
