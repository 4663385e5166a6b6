/** A browser with the marking extension in it, on an empty page that a test puts its boxes on. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { bare } from '../../pages/bare/server.ts';
import type { BrowserName } from '../harness/find-browser.ts';
import { rounded } from '../harness/marks.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import type { Box } from '../harness/ui.ts';
import { buildProbe } from '../probe/build.ts';
import { type Asked, answerEvent, askEvent } from './protocol.ts';

const path = 'bare.example/';

export interface Marking {
  readonly page: Page;
  /** Fills the page, and puts the focus into `#box`. */
  put(html: string): Promise<void>;
}

/** Gives every test of the describe block a fresh page, and expects no error of it. */
export function marking(name: BrowserName): Marking {
  let parapet: Parapet;
  let page: Page;
  beforeAll(async () => {
    const extension = await buildProbe(new URL('content.ts', import.meta.url));
    parapet = await openParapet(name, { path, extension, standIns: [bare] });
  });
  afterAll(async () => {
    await parapet?.close();
  });
  beforeEach(async () => {
    page = await parapet.newPage({ path });
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    await page.close();
  });
  return {
    get page() {
      return page;
    },
    async put(html) {
      await page.evaluate((markup) => {
        document.body.setHTMLUnsafe(markup);
        const box = document.querySelector<HTMLElement>('#box');
        box?.focus({ preventScroll: true });
      }, html);
    },
  };
}

/** Asks the marking extension about `#box`, which may be in an open shadow root, and gives back its answer. */
export async function ask(page: Page, asked: Asked): Promise<unknown> {
  const said = await page.evaluate(
    (events, detail) => {
      const roots = [
        document,
        ...[...document.querySelectorAll('*')].map((each) => each.shadowRoot),
      ];
      const box = roots.map((root) => root?.querySelector('#box')).find((each) => each);
      if (!box) throw new Error('there is no #box');
      let heard = '';
      const hear = (event: Event) => {
        if (event instanceof CustomEvent) heard = event.detail;
      };
      document.addEventListener(events.answer, hear, { once: true });
      box.dispatchEvent(new CustomEvent(events.ask, { bubbles: true, composed: true, detail }));
      return heard;
    },
    { ask: askEvent, answer: answerEvent },
    JSON.stringify(asked),
  );
  if (said === '') throw new Error('the marking extension did not answer');
  return JSON.parse(said);
}

/** Where a phrase is, as the marks see it. */
export async function rectsOf(page: Page, phrase: string): Promise<readonly Box[]> {
  const said = await ask(page, { question: 'rects', phrase });
  if (!Array.isArray(said)) throw new Error('no rectangles');
  return said.map(rounded);
}

/** Two frames: what was due has been drawn. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}
