import type { Page } from 'puppeteer-core';
import { until } from '../harness/until.ts';

/**
 * Waits until the marks on the page cover exactly the places where these phrases are shown. Where
 * those are is looked up afresh in what the box shows, by nothing that Parapet is made of.
 */
export async function waitForExactMarks(page: Page, phrases: readonly string[]): Promise<void> {
  let seen = { marked: '', shown: '' };
  await until('marks exactly under the phrases', async () => {
    seen = await page.evaluate(coverage, phrases);
    return seen.marked === seen.shown;
  }).catch((error: unknown) => {
    throw new Error(`marked: ${seen.marked}\nshown: ${seen.shown}`, { cause: error });
  });
}

/** Runs in the page: the stretches of each line that are marked, and those that show the phrases. */
function coverage(phrases: readonly string[]): { marked: string; shown: string } {
  /** The stretches of lines that ranges cover; what touches is one stretch. */
  const stretches = (ranges: readonly Range[]): string => {
    const lines = new Map<number, [number, number][]>();
    for (const { left, right, top, bottom } of ranges.flatMap((each) => [
      ...each.getClientRects(),
    ])) {
      const middle = Math.round((top + bottom) / 2);
      if (right > left) lines.set(middle, [...(lines.get(middle) ?? []), [left, right]]);
    }
    const joined = [...lines].map(([middle, pairs]) => {
      const merged: [number, number][] = [];
      for (const [left, right] of pairs.sort(([a], [b]) => a - b)) {
        const last = merged.at(-1);
        if (last && left <= last[1] + 0.05) last[1] = Math.max(last[1], right);
        else merged.push([left, right]);
      }
      return `${middle}: ${merged.map((pair) => pair.map((each) => each.toFixed(1)).join('–')).join(' ')}`;
    });
    return joined.sort().join('; ');
  };

  const marked = [...CSS.highlights].flatMap(([, highlight]) =>
    [...highlight].map((part) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range;
    }),
  );

  const box = window.__page.element('box');
  if (!box) throw new Error('the editor is gone');
  const blockOf = (node: Node) => {
    let block = node.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    return block;
  };
  const walker = document.createTreeWalker(box);
  const units: { node: Text; offset: number }[] = [];
  let text = '';
  let block: Element | null = null;
  const endLine = () => {
    text += '\n';
    units.push({ node: new Text(), offset: 0 });
  };
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) endLine();
    if (!(node instanceof Text)) continue;
    if (blockOf(node) !== block) endLine();
    block = blockOf(node);
    text += node.data;
    for (let offset = 0; offset < node.length; offset++) units.push({ node, offset });
  }
  const shown = phrases.flatMap((phrase) => {
    const found: Range[] = [];
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const first = units[at];
      const last = units[at + phrase.length - 1];
      if (!first || !last) continue;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      found.push(range);
    }
    return found;
  });
  return { marked: stretches(marked), shown: stretches(shown) };
}
