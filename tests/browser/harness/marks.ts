import type { Page } from 'puppeteer-core';
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
