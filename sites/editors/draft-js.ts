/**
 * Draft.js, behind the compose box of X on desktop.
 *
 * Draft keeps its own model of text and selection and only follows the page through events, so
 * nothing here touches its nodes: a fix is pasted, as the writer would.
 */
import type { Span } from '../../rules/types.ts';
import type { Editor, Reading } from './editor.ts';
import { insertAsTyped, isGecko, paste, pressBackspace } from './gestures.ts';
import { type Piece, readingOf } from './reading.ts';
import { selectIn, selectionIn } from './selection.ts';
import { writeBy } from './write.ts';

export const draftJs: Editor = {
  id: 'draft-js',
  fits: (element) => element.classList.contains('public-DraftEditor-content'),
  read,
  selection,
  write: (box, edit, life) => writeBy({ read, selection, select, put }, box, edit, life),
};

function selection(box: HTMLElement): Span | undefined {
  return selectionIn(box, read(box));
}

function select(box: HTMLElement, span: Span): boolean {
  return selectIn(box, read(box), span);
}

/** One `[data-block]` per line, joined by `\n`. */
function read(box: HTMLElement): Reading {
  const pieces: Piece[] = [];
  let text = '';
  box.querySelectorAll('[data-block="true"]').forEach((line, index) => {
    if (index > 0) text += '\n';
    const met = piecesOf(line, text.length);
    pieces.push(...met.pieces);
    text += met.text;
  });
  return readingOf(box, text, pieces);
}

/**
 * The text of one line. Text nodes, `br` for an empty line, perhaps pictures of emoji. A line that
 * ends in a soft line break shows one `\n` more than the model holds
 * (facebookarchive/draft-js, src/component/contents/DraftEditorLeaf.react.js).
 */
function piecesOf(line: Element, start: number): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const walker = line.ownerDocument.createTreeWalker(line);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const shown = shownBy(node);
    if (shown === undefined) continue;
    pieces.push({ start: start + text.length, length: shown.length, node });
    text += shown;
  }
  const last = pieces.at(-1);
  if (last && text.endsWith('\n')) {
    text = text.slice(0, -1);
    pieces[pieces.length - 1] = { ...last, length: last.length - 1 };
  }
  return { text, pieces };
}

/** The text a node stands for; undefined for the elements around it. */
function shownBy(node: Node): string | undefined {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLImageElement) return node.alt;
  return node instanceof HTMLBRElement ? '' : undefined;
}

/**
 * Puts text over the selection. What holds where was measured on Draft 0.11.7: Chromium's
 * `execCommand` breaks Draft on a range over several leaves, and a paste from a Firefox content
 * script arrives empty; the events below do not go through the browser's own editing at all.
 */
function put(box: HTMLElement, text: string): void {
  if (text === '') pressBackspace(box);
  else if (isGecko()) insertAsTyped(box, text);
  else paste(box, text);
}
