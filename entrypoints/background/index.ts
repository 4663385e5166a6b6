import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { Request } from '../messages.ts';
import { answer } from './answer.ts';
import { watchOpenTabs } from './open-tabs.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender) => {
    // Only our own pages and scripts can send here: there is no externally_connectable.
    return answer(message as Request, sender);
  });
  browser.runtime.onInstalled.addListener(() => watchOpenTabs());
});
