import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { asksForKeys } from '../shared/keys.ts';
import { isRequest } from '../shared/messages.ts';
import { answer } from './answer.ts';
import { forwardCommands, keysOfCommands } from './commands.ts';
import { watchIcon } from './icon.ts';
import { watchOpenTabs } from './open-tabs.ts';
import { watchPause } from './pause.ts';
import { watchAllowedHosts } from './watched-hosts.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (asksForKeys(message)) return keysOfCommands();
    return isRequest(message) ? answer(message, sender) : undefined;
  });
  forwardCommands();
  browser.runtime.onInstalled.addListener(() => watchOpenTabs());
  watchAllowedHosts();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
  watchPause();
  watchIcon();
});

/** Shows what Parapet is, once. */
async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
