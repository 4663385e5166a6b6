import type { Page } from 'puppeteer-core';
import { inClosedRoot } from './closed-root.ts';
import type { Box } from './ui.ts';
import { until } from './until.ts';

/** One marked stretch of text, as the page itself can see it. */
export interface Mark {
  /** The name the highlight is registered under. */
  readonly name: string;
  readonly text: string;
  readonly rects: readonly Box[];
}

/** Everything that is underlined on the page just now, in the registry's order. */
export function marks(page: Page): Promise<readonly Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((part) => {
        const range = new Range();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const rects = [...range.getClientRects()].map(({ x, y, width, height }) => ({
          x,
          y,
          width,
          height,
        }));
        return { name, text: range.toString(), rects };
      }),
    ),
  );
}

/** A line we have drawn over the page, where the browser paints none on its text. */
export interface DrawnMark extends Box {
  /** `suggestion`, `warning`, `error` or `pointed`. */
  readonly look: string;
}

/** Where we have drawn lines under phrases, in the order drawn; without the room below them. */
export async function drawnMarks(page: Page): Promise<readonly DrawnMark[]> {
  const lines = await inClosedRoot(page, (root) =>
    [...root.querySelectorAll('.area > .line')].map((line) => {
      const { x, y, width, height } = line.getBoundingClientRect();
      const below = Number.parseFloat(getComputedStyle(line).paddingBottom);
      return { look: line.className.replace('line ', ''), x, y, width, height: height - below };
    }),
  );
  return (lines ?? []).map(({ look, ...box }) => ({ look, ...rounded(box) }));
}

/** A tenth of a pixel is near enough. */
export function rounded({ x, y, width, height }: Box): Box {
  const near = (length: number) => Math.round(length * 10) / 10;
  return { x: near(x), y: near(y), width: near(width), height: near(height) };
}

/** Waits until exactly these texts are underlined, in any order. */
export async function waitForMarks(page: Page, texts: readonly string[]): Promise<void> {
  const wanted = [...texts].sort().join('|');
  let seen = '';
  await until(`the marks ${wanted}`, async () => {
    seen = (await marks(page))
      .map((mark) => mark.text)
      .sort()
      .join('|');
    return seen === wanted;
  }).catch((error: unknown) => {
    throw new Error(`saw the marks ${seen || '(none)'}`, { cause: error });
  });
}
