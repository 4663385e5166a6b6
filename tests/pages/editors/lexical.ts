import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { AutoLinkNode, LinkNode, registerAutoLink } from '@lexical/link';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  createEditor,
  type ElementNode,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { entity, type Mount, type Mounted } from './mounted.ts';

/** How long apart two changes must be to be undone one by one, in milliseconds. */
const undoDelay = 1000;

/** Lexical as Facebook has it, rich, or plain as in a caption. */
export const lexicalPlain: Mount = (place) => mount(place, 'plain');
export const lexicalRich: Mount = (place) => mount(place, 'rich');

function mount(place: HTMLElement, kind: 'plain' | 'rich'): Mounted {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.role = 'textbox';
  place.append(box);
  const editor = createEditor({
    namespace: 'stand-in',
    nodes: [AutoLinkNode, LinkNode],
    onError: (error) => console.error(error),
  });
  editor.setRootElement(box);
  (kind === 'plain' ? registerPlainText : registerRichText)(editor);
  registerAutoLink(editor, { matchers: [matchEntity], changeHandlers: [], excludeParents: [] });
  let time = 0;
  const history = createEmptyHistoryState();
  registerHistory(editor, history, undoDelay, () => time);
  const put = (text: string) => {
    editor.update(() => fill(text, kind), { discrete: true, tag: HISTORY_MERGE_TAG });
    history.undoStack.length = 0;
    history.redoStack.length = 0;
    time += 2 * undoDelay;
  };
  put('');
  return {
    element: () => box,
    text: () => editor.read(() => $getRoot().getChildren().map(textOf).join('\n')),
    selection: () => selectionOf(editor),
    put,
    rest: () => {
      time += 2 * undoDelay;
    },
  };
}

function matchEntity(text: string) {
  const [found] = text.matchAll(entity);
  if (!found) return null;
  return { index: found.index, length: found[0].length, text: found[0], url: '/tag' };
}

function fill(text: string, kind: 'plain' | 'rich'): void {
  const lines = text.split('\n').map((line) => (line === '' ? [] : [$createTextNode(line)]));
  const paragraphs =
    kind === 'rich'
      ? lines.map((line) => $createParagraphNode().append(...line))
      : [
          $createParagraphNode().append(
            ...lines.flatMap((line, index) =>
              index === 0 ? line : [$createLineBreakNode(), ...line],
            ),
          ),
        ];
  $getRoot()
    .clear()
    .append(...paragraphs);
}

const textOf = (node: LexicalNode): string => node.getTextContent();

function selectionOf(editor: LexicalEditor): { anchor: number; focus: number } {
  return editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return { anchor: 0, focus: 0 };
    return { anchor: offsetOf(selection.anchor), focus: offsetOf(selection.focus) };
  });
}

/** How much text is before a point: in its own node, and in all that comes before that node. */
function offsetOf(point: PointType): number {
  const node = point.getNode();
  const within = $isElementNode(node)
    ? sizeOf(node.getChildren().slice(0, point.offset), node)
    : point.offset;
  return within + before(node);
}

function before(node: LexicalNode): number {
  const parent = node.getParent();
  if (!parent) return 0;
  return sizeOf(node.getPreviousSiblings(), parent) + before(parent);
}

/** The paragraphs of the root are a line break apart. */
function sizeOf(nodes: readonly LexicalNode[], parent: ElementNode): number {
  const apart = parent.is($getRoot()) ? 1 : 0;
  return nodes.reduce((sum, node) => sum + node.getTextContentSize() + apart, 0);
}
