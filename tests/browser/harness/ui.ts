import type { Page } from 'puppeteer-core';
import { inClosedRoot } from './closed-root.ts';
import { until } from './until.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Parapet's own interface on a page, by CSS selectors within its closed root. */
export interface Ui {
  /** Whether an element is there and takes up room on the page. */
  shows(selector: string): Promise<boolean>;
  /** The words of the first match; `undefined` when there is none. */
  text(selector: string): Promise<string | undefined>;
  /** The words of every match. */
  texts(selector: string): Promise<readonly string[]>;
  attribute(selector: string, name: string): Promise<string | undefined>;
  /** Where the first match is, in CSS pixels of the viewport. */
  rect(selector: string): Promise<Box | undefined>;
  /**
   * Clicks the middle of the first match with a real mouse, once it stays where it is with nothing over it.
   * Throws when it is not on screen.
   */
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  /** All the markup in the root, for failures and for proofs; empty without a root. */
  html(): Promise<string>;
}

/** Parapet's interface on this page. */
export function ui(page: Page): Ui {
  const rect = (selector: string) => rectOf(page, selector);
  const hover = async (selector: string) => {
    if (!(await rect(selector))) throw new Error(`nothing to point at: ${selector}`);
    return until(`Parapet's ${selector} to stay under the mouse`, async () => {
      const box = await rect(selector);
      if (!box) return;
      const point = [box.x + box.width / 2, box.y + box.height / 2] as const;
      await page.mouse.move(...point);
      return (await isUnder(page, selector, point)) && point;
    });
  };
  return {
    rect,
    shows: async (selector) => (await rect(selector)) !== undefined,
    text: async (selector) => (await textsOf(page, selector))[0],
    texts: (selector) => textsOf(page, selector),
    attribute: async (selector, name) =>
      (await inClosedRoot(
        page,
        (root, css: string, key: string) => root.querySelector(css)?.getAttribute(key),
        selector,
        name,
      )) ?? undefined,
    click: async (selector) => page.mouse.click(...(await hover(selector))),
    hover: async (selector) => {
      await hover(selector);
    },
    html: async () => (await inClosedRoot(page, (root) => root.innerHTML)) ?? '',
  };
}

/** Waits until an element of Parapet's interface can be seen, and says where it is. */
export function waitForUi(page: Page, selector: string, within?: number): Promise<Box> {
  return until(`Parapet's ${selector}`, () => rectOf(page, selector), within);
}

/** Waits until an element of Parapet's interface is gone from sight. */
export async function waitForUiGone(page: Page, selector: string, within?: number): Promise<void> {
  const gone = async () => (await rectOf(page, selector)) === undefined;
  await until(`Parapet's ${selector} to go`, gone, within);
}

/** Waits until nothing of Parapet's moves or fades: before a picture is taken. */
export async function waitForStill(page: Page): Promise<void> {
  const still = () =>
    inClosedRoot(page, (root) =>
      root.getAnimations().every((each) => each.playState !== 'running'),
    );
  await until("Parapet's animations to end", still);
}

async function rectOf(page: Page, selector: string): Promise<Box | undefined> {
  const found = await inClosedRoot(
    page,
    (root, css: string) => {
      const element = root.querySelector(css);
      if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 ? { x, y, width, height } : undefined;
    },
    selector,
  );
  return found ?? undefined;
}

/** Whether a click at a point of the viewport would meet the first match: it may have moved since it was looked for. */
async function isUnder(
  page: Page,
  selector: string,
  point: readonly [number, number],
): Promise<boolean> {
  const met = await inClosedRoot(
    page,
    (root, css: string, x: number, y: number) => {
      const topmost = root.elementFromPoint(x, y);
      return topmost !== null && root.querySelector(css)?.contains(topmost);
    },
    selector,
    ...point,
  );
  return met === true;
}

async function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  const found = await inClosedRoot(
    page,
    (root, css: string) =>
      [...root.querySelectorAll<HTMLElement>(css)].map((element) => element.innerText.trim()),
    selector,
  );
  return found ?? [];
}
