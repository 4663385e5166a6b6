import { entity, type Mount } from './mounted.ts';

/** A contenteditable element with no library: the browser alone edits it. */
export const contentEditable: Mount = (place) => {
  let box = freshBox('');
  place.append(box);
  const offsetOf = (node: Node | null, offset: number) => {
    if (!node || !box.contains(node)) return 0;
    const range = document.createRange();
    range.setStart(box, 0);
    range.setEnd(node, offset);
    const part = range.cloneContents();
    // Between two lines is at the start of the second, which may be but a `br`.
    const around = [box.childNodes[offset - 1], box.childNodes[offset]];
    const between = around.every(Boolean) && around.some((each) => each instanceof HTMLDivElement);
    if (node === box && between) part.append('|');
    else withCaret(part);
    const before = textOf(part).length - 1;
    // Behind a `br` that only holds an empty line open is still in that line.
    return Math.min(before, textOf(box).length);
  };
  return {
    element: () => box,
    text: () => textOf(box),
    selection() {
      const selection = document.getSelection();
      return {
        anchor: offsetOf(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
        focus: offsetOf(selection?.focusNode ?? null, selection?.focusOffset ?? 0),
      };
    },
    // A new element: the browser's own undo goes back beyond what a script puts in.
    put(text) {
      const next = freshBox(text);
      box.replaceWith(next);
      box = next;
    },
  };
};

/** Puts a letter in the caret's place behind what is before it: a `br` before it is then a line break. */
function withCaret(before: DocumentFragment): void {
  let place: Node = before;
  while (place.lastChild && !(place.lastChild instanceof HTMLBRElement)) place = place.lastChild;
  if (place instanceof Text) place.appendData('|');
  else place.appendChild(document.createTextNode('|'));
}

function freshBox(text: string): HTMLElement {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.role = 'textbox';
  box.style.whiteSpace = 'pre-wrap';
  box.append(...text.split('\n').map(lineOf));
  return box;
}

function lineOf(text: string): HTMLElement {
  const line = document.createElement('div');
  let from = 0;
  for (const { index, 0: match } of text.matchAll(entity)) {
    const tag = document.createElement('b');
    tag.append(match);
    if (index > from) line.append(text.slice(from, index));
    line.append(tag);
    from = index + match.length;
  }
  if (from < text.length) line.append(text.slice(from));
  if (text === '') line.append(document.createElement('br'));
  return line;
}

/**
 * The lines as they are shown: a `div` begins one, as does what a browser leaves behind it; a `br` ends one unless it
 * only holds its line open.
 */
function textOf(part: ParentNode & Node): string {
  let text = '';
  let before: Node | undefined;
  for (const node of part.childNodes) {
    if (before && [before, node].some((each) => each instanceof HTMLDivElement)) text += '\n';
    if (node instanceof HTMLBRElement) {
      if (!endsLine(node)) text += '\n';
    } else text += node instanceof Element ? textOf(node) : shownOf(node);
    before = node;
  }
  return text;
}

/** What is shown of a run of text: where a line ends in a break, that break shows nothing more. */
function shownOf(node: Node): string {
  const text = node.textContent ?? '';
  return text.endsWith('\n') && endsLine(node) ? text.slice(0, -1) : text;
}

/** Whether nothing is behind a node in its line. */
function endsLine(node: Node): boolean {
  const next = node.nextSibling;
  if (next) return next instanceof HTMLDivElement;
  const { parentNode } = node;
  if (!parentNode || parentNode instanceof HTMLDivElement) return true;
  return parentNode instanceof DocumentFragment || endsLine(parentNode);
}
