import { Editor, Extension, mergeAttributes, Node } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { StarterKit } from '@tiptap/starter-kit';
import { entity, type Mount } from './mounted.ts';

/** Long enough that only `rest` ever ends an undo step, in milliseconds. */
const undoDelay = 1e9;

/** A handle picked from the list the site offers: one thing, not letters. */
const mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ id: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes({ 'data-type': 'mention', class: 'mention' }, HTMLAttributes),
    `@${node.attrs.id}`,
  ],
  renderText: ({ node }) => `@${node.attrs.id}`,
});

/** Hashtags and links set apart by decorations: they are no part of the model. */
const entities = Extension.create({
  name: 'entities',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations(state) {
          const found: Decoration[] = [];
          state.doc.descendants((node, position) => {
            for (const match of (node.text ?? '').matchAll(entity)) {
              const start = position + match.index;
              found.push(Decoration.inline(start, start + match[0].length, { class: 'entity' }));
            }
          });
          return DecorationSet.create(state.doc, found);
        },
      },
    }),
  ],
});

/** TipTap as Bluesky has it: paragraphs, mentions, decorations, nothing bold. */
export const tiptap: Mount = (place) => {
  const editor = new Editor({
    element: place,
    extensions: [
      StarterKit.configure({
        blockquote: false,
        bold: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        italic: false,
        link: false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        strike: false,
        trailingNode: false,
        underline: false,
        undoRedo: { newGroupDelay: undoDelay },
      }),
      mention,
      entities,
    ],
  });
  const offsetAt = (position: number) =>
    editor.state.doc.textBetween(0, position, '\n', (leaf) =>
      leaf.type.name === 'mention' ? `@${leaf.attrs.id}` : '\n',
    ).length;
  const rest = () => {
    editor.view.dispatch(closeHistory(editor.state.tr));
  };
  return {
    element: () => editor.view.dom,
    text: () => editor.getText({ blockSeparator: '\n' }),
    selection: () => ({
      anchor: offsetAt(editor.state.selection.anchor),
      focus: offsetAt(editor.state.selection.head),
    }),
    put(text) {
      const content = text
        .split('\n')
        .map((line) => ({ type: 'paragraph', content: contentOf(line) }));
      editor.chain().setMeta('addToHistory', false).setContent({ type: 'doc', content }).run();
      rest();
    },
    rest,
    mention: (id) => {
      editor.commands.insertContent({ type: 'mention', attrs: { id } });
    },
  };
};

/** A line's words; `@[handle]` stands for a mention. */
function contentOf(line: string) {
  return line
    .split(/(@\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('@[')
        ? { type: 'mention', attrs: { id: part.slice(2, -1) } }
        : { type: 'text', text: part },
    );
}
