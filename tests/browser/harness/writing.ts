import type { KeyInput, Page } from 'puppeteer-core';
import type { EditorReport } from '../../pages/page-api.ts';
import type { Start } from '../../pages/stand-in.ts';
import { until } from './until.ts';

/** Which editor: `home/0`, `modal/0`, `modal/1`, `reply/0`, … */
export type EditorId = string;

/** What the page's own editor says of itself: never read from the DOM. */
export async function editor(page: Page, id: EditorId): Promise<EditorReport> {
  const all = await page.evaluate(() => window.__page.editors());
  const found = all.find((each) => each.id === id);
  if (!found)
    throw new Error(`no editor ${id}: there are ${all.map((each) => each.id).join(', ')}`);
  return found;
}

/** The text that would be posted. */
export const modelText = async (page: Page, id: EditorId): Promise<string> =>
  (await editor(page, id)).text;

/** The model's caret, as a UTF-16 offset; `start` and `end` are equal when nothing is selected. */
export async function caret(page: Page, id: EditorId): Promise<{ start: number; end: number }> {
  const { anchor, focus } = await editor(page, id);
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Waits for an editor to be there and puts the focus into it with a real click. */
export async function clickInto(page: Page, id: EditorId): Promise<void> {
  await until(`the editor ${id}`, () =>
    page.evaluate((which) => window.__page.editors().some((each) => each.id === which), id),
  );
  const handle = await page.evaluateHandle((which) => window.__page.element(which), id);
  const element = handle.asElement();
  if (!element) throw new Error(`the editor ${id} has no element`);
  await page.evaluate(
    (node) => node instanceof Element && node.scrollIntoView({ block: 'center' }),
    element,
  );
  const box = await element.boundingBox();
  if (!box) throw new Error(`the editor ${id} is not on screen`);
  // A box taller than the window ends outside it.
  const bottom = Math.min(box.y + box.height, await page.evaluate(() => innerHeight));
  await page.mouse.click(box.x + Math.min(box.width - 4, 200), bottom - 6);
  await until(`focus in ${id}`, async () => (await editor(page, id)).hasFocus);
}

/** Does what a writer does to get to an empty box: opens the composer where one must, and clicks into it. */
export async function begin(page: Page, { open, editor: id }: Start): Promise<void> {
  for (const selector of open) await page.click(selector);
  if (open.length > 0) {
    await until('the dialog to settle', () => page.evaluate(() => window.__page.settled()));
  }
  await clickInto(page, id);
}

/** Types with real keys, a line break as Enter. */
export const typeText = (page: Page, text: string): Promise<void> => page.keyboard.type(text);

/** Presses one key with what is held down: `press(page, 'Control', 'z')`. */
export async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  const last = keys.at(-1);
  if (last === undefined) return;
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

/** Control, or Command on a Mac. */
export const mainModifier: KeyInput = process.platform === 'darwin' ? 'Meta' : 'Control';

export const undo = (page: Page): Promise<void> => press(page, mainModifier, 'z');

/** Opens the compose dialog and waits until its editor has been swapped and has the focus. */
export async function openDialog(page: Page): Promise<void> {
  await page.click('[data-testid="SideNav_NewTweet_Button"]');
  await until('the dialog to settle', () => page.evaluate(() => window.__page.settled()));
  await until('focus in modal/0', async () => (await editor(page, 'modal/0')).hasFocus);
}

/** Adds a post to the thread in the dialog and waits for its editor to take the focus. */
export async function addPost(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(
      () => window.__page.editors().filter((each) => each.id.startsWith('modal/')).length,
    );
  const before = await count();
  await page.click('[role="dialog"] [data-testid="addButton"]');
  await until('the new post', async () => (await count()) === before + 1);
  await until(
    'focus in the new post',
    async () => (await editor(page, `modal/${before}`)).hasFocus,
  );
}

/** Waits until the model holds exactly this text. */
export async function waitForText(page: Page, id: EditorId, text: string): Promise<void> {
  let last = '';
  await until(`${id} to hold ${JSON.stringify(text)}`, async () => {
    last = await modelText(page, id);
    return last === text;
  }).catch((error: unknown) => {
    throw new Error(`${id} holds ${JSON.stringify(last)}`, { cause: error });
  });
}
