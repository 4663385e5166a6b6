import type { Page } from 'puppeteer-core';
import type { Parapet } from '../browser/harness/open.ts';
import { openCard } from '../browser/harness/open-card.ts';
import { ui, waitForStill, waitForUi, waitForUiGone } from '../browser/harness/ui.ts';
import * as writing from '../browser/harness/writing.ts';
import { setTheme } from '../browser/own-pages/own-pages.ts';

export type Theme = 'light' | 'dark';

/** One picture: how to get there, and what of the page to take. */
export interface Picture {
  readonly name: string;
  take(parapet: Parapet, theme: Theme, path: `${string}.png`): Promise<void>;
}

const draft =
  'Today we are delighted to announce that we will utilise a world-leading approach to parking #parkandride';

/** What of the stand-in is taken, in CSS pixels: the compose box and what hangs from it. */
const composer = { x: 270, y: 0, width: 640, height: 480 };
/** Where the mouse lies on nothing. */
const rest = { x: 1060, y: 800 };

export const pictures: readonly Picture[] = [
  inPage('pill', async () => {}),
  inPage('list', async (page) => {
    await ui(page).click('.pill');
    await waitForUi(page, '.list');
  }),
  inPage('card', async (page) => {
    await openCard(page, 'utilise');
  }),
  ownPage(
    'popup',
    { width: 360, height: 620 },
    '.nudge',
    async (parapet) => {
      await written(parapet.page);
      return parapet.popupOn(parapet.page);
    },
    { fitting: true },
  ),
  ownPage('options', { width: 1000, height: 680 }, '.rule', async (parapet) => {
    const page = await parapet.extensionPage('options.html#rules');
    await page.locator('.rule summary').click();
    return page;
  }),
  ownPage('welcome', { width: 800, height: 900 }, '.try-nudges li', (parapet) =>
    parapet.extensionPage('welcome.html'),
  ),
];

/** A picture of the stand-in with a draft in its compose box. */
function inPage(name: string, open: (page: Page) => Promise<void>): Picture {
  return {
    name,
    async take({ page }, _theme, path) {
      await written(page);
      await open(page);
      await page.mouse.move(rest.x, rest.y);
      await waitForStill(page);
      await page.screenshot({ path, clip: composer });
      await writing.press(page, 'Escape');
      await Promise.all(['.card', '.list'].map((each) => waitForUiGone(page, each)));
    },
  };
}

/** A picture of one of our own pages, once something is on it; `fitting`: only as tall as what is on it. */
function ownPage(
  name: string,
  size: { readonly width: number; readonly height: number },
  wanted: string,
  open: (parapet: Parapet) => Promise<Page>,
  { fitting = false }: { readonly fitting?: boolean } = {},
): Picture {
  return {
    name,
    async take(parapet, theme, path) {
      const page = await open(parapet);
      await page.setViewport(size);
      await page.waitForSelector(wanted);
      await setTheme(page, theme);
      const view = await page.$('.parapet');
      if (fitting) await view?.screenshot({ path });
      else await page.screenshot({ path });
      await page.close();
    },
  };
}

/** Writes the draft into the compose box, if it is not there yet, and waits for what is said about it. */
async function written(page: Page): Promise<void> {
  await page.bringToFront();
  if ((await writing.modelText(page, 'home/0')) === '') {
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, draft);
  }
  // Not while it steps back for the typing.
  await waitForUi(page, '.pill:not(.faded)');
}
