import type { Page } from 'puppeteer-core';
import { sections } from '../../../components/options/places.ts';
import type { Parapet } from '../harness/open.ts';
import * as writing from '../harness/writing.ts';

/** One of the extension's own pages, as it is with something to show. */
export interface OwnPage {
  readonly name: string;
  open(parapet: Parapet): Promise<Page>;
}

/** Every page of the extension's own: each section of the options, the popup with a draft, the welcome page. */
export const ownPages: readonly OwnPage[] = [
  ...sections
    .filter((section) => section !== 'rules')
    .map((section) => ({
      name: `options-${section}`,
      open: (parapet: Parapet) => shown(parapet.extensionPage(`options.html#${section}`), 'h1'),
    })),
  {
    // Of the rules, one pack with a rule unfolded: there are hundreds, and they are all made alike.
    name: 'options-rules',
    async open(parapet) {
      const page = await shown(parapet.extensionPage('options.html#rules/voice'), '.rule');
      await page.click('.rule summary');
      return shown(Promise.resolve(page), '.rule-foot');
    },
  },
  {
    name: 'popup',
    async open(parapet) {
      await parapet.page.bringToFront();
      const text = 'We are delighted to announce a world-leading plan, and will utilise it';
      if ((await writing.modelText(parapet.page, 'home/0')) === '') {
        await writing.clickInto(parapet.page, 'home/0');
        await writing.typeText(parapet.page, text);
      }
      return shown(parapet.popupOn(parapet.page), '.nudge');
    },
  },
  {
    name: 'welcome',
    open: (parapet) => shown(parapet.extensionPage('welcome.html'), '.try-nudges li'),
  },
];

/** A page once this is on it. */
async function shown(opening: Promise<Page>, selector: string): Promise<Page> {
  const page = await opening;
  await page.waitForSelector(selector);
  return page;
}

/** Shows a page in one theme, whatever the system's is, and waits until no colour is half way there. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((wanted) => {
    document.querySelector('.parapet')?.setAttribute('data-theme', wanted);
  }, theme);
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}
