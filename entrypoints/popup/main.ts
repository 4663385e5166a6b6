import { h } from 'preact';
import browser from 'webextension-polyfill';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { PopupEvents } from '../../components/shapes.ts';
import { ledgerItem } from '../../store/ledger.ts';
import { settingsItem } from '../../store/settings.ts';
import { ask, isRequest, showIn } from '../shared/messages.ts';
import { showPage } from '../shared/show-page.ts';
import { switchSite } from '../shared/site-rows.ts';
import { activeTab } from './active-tab.ts';
import { popupState } from './state.ts';

const hour = 60 * 60 * 1000;

const tab = await activeTab(location.href);

async function show(): Promise<void> {
  const state = await popupState(tab);
  const events: PopupEvents = {
    onSelect: (nudge) => {
      const index = state.draft?.nudges.indexOf(nudge) ?? -1;
      if (tab && index >= 0) void showIn(tab.id, index).then(() => window.close());
    },
    onChooseStrength: (strength) => void ask({ type: 'choose', choice: { strength } }),
    onPause: (how) =>
      void ask({ type: 'pause', ...(how === 'hour' && { until: Date.now() + hour }) }),
    onResume: () => void ask({ type: 'resume' }),
    onSwitchSite: (on) => {
      if (tab) void switchSite(tab.site?.id ?? tab.host, on);
    },
    onOpenOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
  showPage(h(PopupView, { state, events }));
}

settingsItem.watch(() => void show());
ledgerItem.watch(() => void show());
browser.permissions.onAdded.addListener(() => void show());
browser.permissions.onRemoved.addListener(() => void show());
// The coach in a page tells the background how many nudges there are; so there is news of the draft.
browser.runtime.onMessage.addListener((message: unknown) => {
  if (isRequest(message) && message.type === 'count') void show();
  return undefined;
});
await show();
