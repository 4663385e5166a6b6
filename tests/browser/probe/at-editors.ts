import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { editors } from '../../pages/editors/server.ts';
import type { BrowserName } from '../harness/find-browser.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { buildProbe } from './build.ts';

/** The editors there are bare pages for, by their addresses. */
export const editorPages = [
  'draft-js',
  'lexical-plain',
  'lexical-rich',
  'tiptap',
  'quill-1',
  'quill-2',
  'quill-1-shadow',
  'quill-2-shadow',
  'slate',
  'textarea',
  'contenteditable',
] as const;

export type EditorPage = (typeof editorPages)[number];

/** The one editor of a bare page. */
export const box = 'box';

/** A browser with the probe in it, which the tests of the describe block share. */
export function editorBrowser(name: BrowserName): () => Parapet {
  let parapet: Parapet;
  beforeAll(async () => {
    const extension = await buildProbe();
    parapet = await openParapet(name, {
      standIns: [editors],
      path: `${editors.hosts[0]}/textarea`,
      extension,
      swiftFrames: true,
    });
  });
  afterAll(async () => {
    await parapet?.close();
  });
  return () => parapet;
}

export interface AtEditor {
  readonly page: Page;
  /** Makes this the draft with nothing to undo, and has the writer's caret at its end. */
  begin(text: string): Promise<void>;
  /** Lets so long pass, as the editor sees it, that its next change is undone on its own. */
  rest(): Promise<void>;
  /** Begins with a page as good as new. */
  reload(): Promise<void>;
}

/** A page with one editor, which the tests of the describe block share. No test may leave an error. */
export function atEditor(browser: () => Parapet, editor: EditorPage): AtEditor {
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage({ path: `${editors.hosts[0]}/${editor}` });
    // Less to draw at every key.
    await page.setViewport({ width: 640, height: 480 });
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.__page.errors.splice(0))).toEqual([]);
  });
  afterAll(() => page?.close());
  return {
    get page() {
      return page;
    },
    async begin(text) {
      // Draft loses its place when its state is replaced under the writer's caret.
      await page.evaluate((wanted) => {
        window.__page.element('box')?.blur();
        window.__page.put('box', wanted);
      }, text);
      await writing.clickInto(page, box);
      await writing.press(page, writing.mainModifier, 'End');
      await until('the caret behind the text', async () => {
        const { start, end } = await writing.caret(page, box);
        return start === text.length && end === text.length;
      });
    },
    async reload() {
      await page.reload();
      await page.waitForFunction(() => window.__page?.ready);
    },
    rest: () => page.evaluate(() => window.__rest()),
  };
}
