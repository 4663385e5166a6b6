/**
 * Reads the text of a contenteditable box from its nodes, the same way for every library: each says
 * only what its elements stand for. `innerText` will not do: it differs from the library's own model
 * as soon as a line is blank.
 */

import { isElement, isText } from '../nodes.ts';
import type { Reading } from './editor.ts';
import { type Piece, readingOf } from './reading.ts';

/**
 * What an element stands for in the text.
 * - `block`: lines of its own. `inline`: whatever is in it.
 * - `break`: a line break. `filler`: nothing, but it holds a line open that would otherwise be none.
 * - `whole`: its words as one thing, which nobody can write into: a mention, a picture of an emoji.
 * - `nothing`: no part of the text, such as a placeholder.
 */
export type Role = 'block' | 'inline' | 'break' | 'filler' | 'whole' | 'nothing';

export interface Layout {
  roleOf(element: Element): Role;
  /** Whether a line that ends in a line break within its text is shown with one more than it has. */
  readonly showsOneBreakMore?: boolean;
  /** Whether a run of text is only the space between elements as the page was written. */
  isBetween?(text: Text): boolean;
}

/** An editor's foothold for the caret where there is no text. */
const foothold = /^\uFEFF+$/;

/** The text of a box, lines joined by `\n`, with its map to the page. */
export function readBox(box: HTMLElement, layout: Layout): Reading {
  const pieces: Piece[] = [];
  let text = '';
  let newLine = false;

  const add = (node: Node, shown: string) => {
    if (newLine && pieces.length > 0) endLine();
    newLine = false;
    pieces.push({ start: text.length, length: shown.length, node });
    text += shown;
  };
  const endLine = () => {
    dropExtraBreak();
    text += '\n';
  };
  const dropExtraBreak = () => {
    const last = pieces.at(-1);
    if (!layout.showsOneBreakMore || !last || !endsInBreak(last.node)) return;
    text = text.slice(0, -1);
    pieces[pieces.length - 1] = { ...last, length: last.length - 1 };
  };
  const visit = (node: Node) => {
    if (isText(node) && !layout.isBetween?.(node)) {
      add(node, foothold.test(node.data) ? '' : node.data);
    }
    if (!isElement(node)) return;
    const role = layout.roleOf(node);
    if (role === 'whole') add(node, wordsOf(node));
    else if (role === 'filler') add(node, '');
    else if (role === 'break') {
      add(node, '');
      text += '\n';
    } else if (role === 'inline') visitChildren(node);
    else if (role === 'block') {
      newLine = true;
      visitChildren(node);
      newLine = true;
    }
  };
  const visitChildren = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) visit(node);
  };

  visitChildren(box);
  dropExtraBreak();
  return readingOf(box, text, pieces);
}

function endsInBreak(node: Node): boolean {
  return isText(node) && node.data.endsWith('\n');
}

/** The words an element shows, a picture's being its description. */
function wordsOf(element: Element): string {
  if (element instanceof HTMLImageElement) return element.alt;
  const pictures = [...element.querySelectorAll('img')].map((picture) => picture.alt);
  return (element.textContent.replaceAll('\uFEFF', '') || pictures.join('')).trim();
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const wholes = new Set(
  'AUDIO BUTTON CANVAS HR IFRAME IMG INPUT OBJECT SELECT SVG TEXTAREA VIDEO'.split(' '),
);

/** What an element stands for where its library has no custom of its own. */
export function usualRole(element: Element): Role {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') return 'break';
  if (wholes.has(tag) || element.getAttribute('contenteditable') === 'false') return 'whole';
  if (tag === 'STYLE' || tag === 'SCRIPT') return 'nothing';
  return blocks.has(tag) ? 'block' : 'inline';
}
