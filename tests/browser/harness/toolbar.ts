/** Parapet's button on the toolbar, as a person sees it: its number, its drawing, its name. */
import type { Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import type { Browser } from 'webextension-polyfill';
import { tabShowing } from './extension-pages.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Parapet } from './open.ts';
import { until } from './until.ts';

export interface Button {
  /** The number on it; empty where there is none. */
  readonly badge: string;
  readonly drawing: 'active' | 'paused' | 'off';
  /** What it is called: in its tooltip, and to those who listen. */
  readonly title: string;
}

export interface Toolbar {
  /** Waits until the button of the page's tab looks like this. */
  waitFor(wanted: Partial<Button>): Promise<void>;
  close(): Promise<void>;
}

/** What extension pages, and the service worker, are given. */
declare const chrome: { readonly action: Browser['action'] };
declare global {
  /** The drawings Chromium has taken, by tab. */
  var drawingsTaken: Record<number, string> | undefined;
}

/**
 * The button as it is for the tab of one page, asked from a page of ours that stays behind. That page comes to the front
 * whenever it is asked.
 */
export async function toolbarFor(parapet: Parapet, page: Page): Promise<Toolbar> {
  const behind = await parapet.extensionPage('options.html#about');
  const tab = await tabShowing(behind, page.url());
  const { browser } = parapet;
  const look = browser instanceof BidiBrowser ? inFirefox(browser) : await inChromium(parapet, tab);
  await page.bringToFront();
  const button = async (): Promise<Button> => {
    const told = await behind.evaluate(
      async (tabId) => ({
        badge: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      }),
      tab,
    );
    const { image, ...shown } = await look();
    const drawing = /-(paused|off)\.png/.exec(image)?.[1];
    return {
      ...told,
      drawing: drawing === 'paused' || drawing === 'off' ? drawing : 'active',
      ...shown,
    };
  };
  return {
    async waitFor(wanted) {
      await page.bringToFront();
      let seen = '';
      await until('the button', async () => {
        const now = await button();
        seen = JSON.stringify(now);
        return JSON.stringify({ ...now, ...wanted }) === seen;
      }).catch((error: unknown) => {
        throw new Error(`saw ${seen}, not ${JSON.stringify(wanted)}`, { cause: error });
      });
    },
    close: () => behind.close(),
  };
}

type Look = () => Promise<{ readonly image: string; readonly badge?: string }>;

/** Chromium tells nobody which drawing it shows: whatever the worker has it take is written down, once it is taken. */
async function inChromium({ browser }: Parapet, tab: number): Promise<Look> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('no service worker');
  await worker.evaluate(() => {
    if (globalThis.drawingsTaken) return;
    const taken: Record<number, string> = {};
    globalThis.drawingsTaken = taken;
    const { action } = chrome;
    const setIcon = action.setIcon.bind(action);
    action.setIcon = async (details) => {
      await setIcon(details);
      if (details.tabId !== undefined) taken[details.tabId] = JSON.stringify(details.path);
    };
  });
  return async () => ({
    image: await worker.evaluate((tabId) => globalThis.drawingsTaken?.[tabId] ?? '', tab),
  });
}

/** Firefox's own window has the button of the tab in front. */
function inFirefox(browser: BidiBrowser): Look {
  return async () =>
    JSON.parse(
      await inFirefoxWindow(
        browser,
        `const widget = CustomizableUI.getWidget('parapet_parapet_example-browser-action');
        const button = widget.forWindow(window).node.querySelector('.webextension-browser-action');
        return JSON.stringify({
          badge: button.getAttribute('badge') ?? '',
          image: button.style.getPropertyValue('--webextension-toolbar-image'),
        });`,
      ),
    );
}
