import type { Page } from 'puppeteer-core';
import type { Command } from '../../../components/shapes.ts';
import { tabShowing } from './extension-pages.ts';
import type { Parapet } from './open.ts';

/** What extension pages are given in both browsers: the part of it needed here. */
declare const chrome: {
  readonly tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
  readonly commands: {
    getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]>;
  };
};

/** What the writer does by keys. */
export interface Keyboard {
  press(command: Command): Promise<void>;
  /** The keys the browser has given our commands. */
  keys(): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

/**
 * The commands of one page. Neither driver's keys reach the browser's own shortcuts, so each is sent to the tab as the
 * background sends it, from a page of ours that stays behind.
 */
export async function keyboardFor(parapet: Parapet, page: Page): Promise<Keyboard> {
  await page.bringToFront();
  const behind = await parapet.extensionPage('options.html');
  const tab = await tabShowing(behind, page.url());
  await page.bringToFront();
  return {
    press: (command) =>
      behind.evaluate(
        async (id, name) => {
          await chrome.tabs.sendMessage(id, { type: 'command', command: name });
        },
        tab,
        command,
      ),
    keys: () =>
      behind.evaluate(async () =>
        Object.fromEntries(
          (await chrome.commands.getAll()).map((each) => [each.name, each.shortcut]),
        ),
      ),
    close: () => behind.close(),
  };
}
