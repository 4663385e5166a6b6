/**
 * A box's text with a map back to the DOM, the same for every editor that is a contenteditable:
 * each editor's walker only says which pieces of text it met, in order.
 */

import { isBreak, isText } from '../nodes.ts';
import type { Reading } from './editor.ts';

/** A run of the text that one DOM node shows. Line breaks between lines belong to no piece. */
export interface Piece {
  /** Where it starts in the text. */
  readonly start: number;
  /** How many UTF-16 units of the text it shows; 0 for a line break, which is behind it, and for an empty line. */
  readonly length: number;
  /** A text node, a `br`, or an element that stands for text as a whole, such as a picture. */
  readonly node: Node;
}

type Position = readonly [Node, number];

/** A reading of `root` from its text and the pieces that show it. */
export function readingOf(root: HTMLElement, text: string, pieces: readonly Piece[]): Reading {
  const byNode = new Map<Node, Piece>(pieces.map((piece) => [piece.node, piece]));
  return {
    text,
    rangeOf(start, end) {
      if (start < 0 || end < start || end > text.length) return undefined;
      const from = positionAt(pieces, start, start === end ? 'before' : 'after');
      const to = positionAt(pieces, end, 'before');
      if (!from || !to || !from[0].isConnected || !to[0].isConnected) return undefined;
      if (from[1] > sizeOf(from[0]) || to[1] > sizeOf(to[0])) return undefined;
      const range = root.ownerDocument.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return range;
    },
    offsetOf(node, offset) {
      if (!root.contains(node)) return undefined;
      const piece = byNode.get(node);
      if (piece && isText(node)) return piece.start + Math.min(offset, piece.length);
      return offsetBetween(pieces, node, offset);
    },
    safe: (start, end) =>
      pieces.every(
        (piece) => isText(piece.node) || isBreak(piece.node) || !meets(piece, start, end),
      ),
  };
}

function sizeOf(node: Node): number {
  return isText(node) ? node.length : node.childNodes.length;
}

function meets(piece: Piece, start: number, end: number): boolean {
  return piece.start < end && piece.start + piece.length > start;
}

/** The DOM position of an offset; where two pieces touch, the end of the one `before` or the start of the one `after`. */
function positionAt(
  pieces: readonly Piece[],
  offset: number,
  side: 'before' | 'after',
): Position | undefined {
  const touching = pieces.filter(
    (piece) => piece.start <= offset && offset <= piece.start + piece.length,
  );
  const piece = side === 'before' ? touching[0] : touching.at(-1);
  if (!piece) return undefined;
  const { node, start } = piece;
  if (isText(node)) return [node, offset - start];
  const parent = node.parentNode;
  if (!parent) return undefined;
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  return [parent, offset > start ? index + 1 : index];
}

/** The offset of a position between nodes: the start of what follows it, or the end of what is before, whichever is inside `node`. */
function offsetBetween(pieces: readonly Piece[], node: Node, offset: number): number | undefined {
  const split = pieces.findIndex((piece) => isBehind(piece.node, node, offset));
  const before = split < 0 ? pieces.at(-1) : pieces[split - 1];
  const behind = split < 0 ? undefined : pieces[split];
  if (behind && node.contains(behind.node)) return behind.start;
  if (before && node.contains(before.node)) return before.start + before.length;
  return behind ? behind.start : before && before.start + before.length;
}

function isBehind(candidate: Node, node: Node, offset: number): boolean {
  const child = node.childNodes[offset];
  if (child) return candidate === child || follows(candidate, child);
  return follows(candidate, node) && !node.contains(candidate);
}

function follows(candidate: Node, node: Node): boolean {
  return Boolean(node.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING);
}
