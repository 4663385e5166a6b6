import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { builtExtension } from '../harness/build.ts';
import type { Copy } from '../harness/copy.ts';
import type { BrowserName } from '../harness/find-browser.ts';
import { openParapet, type PageOptions, type Parapet } from '../harness/open.ts';
import { withScript } from '../harness/with-script.ts';
import { keepTally, type Tally } from './tally-script.ts';

export interface Tallied {
  readonly parapet: Parapet;
  /** The folder of the extension, to install it anew. */
  readonly folder: string;
}

/** Gives the tests of the describe block a browser with a Parapet that is being counted. */
export function tallied(name: BrowserName, options: PageOptions = {}): Tallied {
  let copy: Copy;
  let parapet: Parapet;
  beforeAll(async () => {
    const built = process.env.PARAPET_BUILD;
    if (built === undefined) throw new Error('PARAPET_BUILD names no build to test');
    copy = await withScript(builtExtension(name, built), keepTally);
    parapet = await openParapet(name, { ...options, extension: copy.folder });
  });
  afterAll(async () => {
    await parapet?.close();
    await copy?.remove();
  });
  return {
    get parapet() {
      return parapet;
    },
    get folder() {
      return copy.folder;
    },
  };
}

/** What is under way of ours on a page; undefined where none of our scripts is left to say. */
export function tallyOf(page: Page): Promise<Tally | undefined> {
  return page.evaluate(() => {
    let heard: Tally | undefined;
    const hear = (event: Event) => {
      if (event instanceof CustomEvent) heard = JSON.parse(event.detail);
    };
    document.addEventListener('tally-answer', hear, { once: true });
    document.dispatchEvent(new CustomEvent('tally-ask'));
    document.removeEventListener('tally-answer', hear);
    return heard;
  });
}

/** What of ours a page can see: nodes beside head and body, highlights, style sheets. */
export function tracesOn(page: Page) {
  return page.evaluate(() => ({
    nodes: document.documentElement.childElementCount - 2,
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  }));
}
