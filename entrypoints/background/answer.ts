import browser, { type Runtime } from 'webextension-polyfill';
import { accountKey, ledgerItem, withSent } from '../../store/ledger.ts';
import { ownPacksItem, withoutPack, withPack } from '../../store/own-packs.ts';
import {
  isOnAt,
  noSettings,
  readsComments,
  settingsItem,
  withComments,
  withEntry,
  withFilled,
  withPillMoved,
} from '../../store/settings.ts';
import { allowedHosts } from '../shared/hosts.ts';
import type { Request } from '../shared/messages.ts';
import { presence } from '../shared/presence.ts';
import { showCount } from './badge.ts';
import { change } from './change.ts';
import { showIcon } from './icon.ts';
import { pause, resume } from './pause.ts';

/** Carries out one request. Resolves to false when it was understood and declined. */
export async function answer(request: Request, sender: Runtime.MessageSender): Promise<boolean> {
  switch (request.type) {
    case 'bring-coach': {
      const settings = await settingsItem.getValue();
      if (sender.tab?.id !== undefined) await showIcon(sender.tab.id, request.site, settings);
      if (!isOnAt(settings, request.site, Date.now())) return false;
      if (request.comment && !readsComments(settings, request.site)) return false;
      if (!(await isAllowed(sender))) return false;
      return bring('/content-scripts/coach.js', sender, presence?.sheet);
    }
    case 'bring-grammar':
      return bring('/grammar.js', sender);
    case 'count':
      return showCount(request.nudges, sender.tab?.id);
    case 'sent':
      await change(ledgerItem, (ledger) =>
        withSent(ledger, accountKey(request.site, request.account), request.sent),
      );
      return true;
    case 'switch':
      await change(settingsItem, (kept) => withEntry(kept, 'off', request.id, !request.on));
      return true;
    case 'ignore':
      await change(settingsItem, (kept) => withEntry(kept, 'ignored', request.rule, request.on));
      return true;
    case 'switch-site':
      await change(settingsItem, (kept) => withEntry(kept, 'sitesOff', request.site, !request.on));
      return true;
    case 'switch-comments':
      await change(settingsItem, (kept) => withComments(kept, request.site, request.on));
      return true;
    case 'choose':
      await change(settingsItem, (kept) => ({ ...kept, ...request.choice }));
      return true;
    case 'move-pill':
      await change(settingsItem, (kept) => withPillMoved(kept, request.site, request.move));
      return true;
    case 'fill-in':
      await change(settingsItem, (kept) => withFilled(kept, request.name, request.setting));
      return true;
    case 'pause':
      await pause(request.until);
      return true;
    case 'resume':
      await resume();
      return true;
    case 'keep-pack':
      await change(ownPacksItem, (packs) => withPack(packs, request.pack));
      return true;
    case 'drop-pack':
      await change(ownPacksItem, (packs) => withoutPack(packs, request.name));
      return true;
    case 'forget-times':
      await change(ledgerItem, () => ({}));
      return true;
    case 'wipe':
      await change(ledgerItem, () => ({}));
      await change(ownPacksItem, () => []);
      await change(settingsItem, () => noSettings);
      return true;
  }
}

/** Whether the writer lets us into the page that asks. A watch stays in a page when the permission has gone. */
async function isAllowed({ url = '' }: Runtime.MessageSender): Promise<boolean> {
  return (await allowedHosts()).includes(new URL(url).hostname);
}

/** Runs one of our scripts in the frame that asked for it, with a style sheet where it wants one. */
async function bring(file: string, sender: Runtime.MessageSender, css?: string): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return false;
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  if (css !== undefined) await browser.scripting.insertCSS({ target, css });
  await browser.scripting.executeScript({ target, files: [file] });
  return true;
}
