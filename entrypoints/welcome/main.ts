import { h } from 'preact';
import browser from 'webextension-polyfill';
import type { WelcomeEvents } from '../../components/welcome/shapes.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { settingsItem } from '../../store/settings.ts';
import { ask } from '../shared/messages.ts';
import { showPage } from '../shared/show-page.ts';
import { siteRows, switchSite } from '../shared/site-rows.ts';
import { words } from '../shared/words.ts';
import { tryCoach } from './try-out.ts';
import { withFix } from './with-fix.ts';

let text = words('trySample');
let settings = await settingsItem.getValue();
let sites = await siteRows(settings);
let read = tryCoach(settings);

function show(): void {
  const { strength, region } = settings;
  showPage(h(WelcomeView, { state: { text, ...read(text), strength, region, sites }, events }));
}

function write(next: string): void {
  text = next;
  show();
}

/** A page may not close a tab it has not opened itself: the browser does it. */
async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}

const events: WelcomeEvents = {
  onWrite: write,
  onFix: (nudge, fix) => write(withFix(text, nudge, fix)),
  onChooseStrength: (strength) => void ask({ type: 'choose', choice: { strength } }),
  onChooseRegion: (region) => void ask({ type: 'choose', choice: { region } }),
  onSwitchSite: (site, on) => void switchSite(site, on).then(showAnew),
  onDone: () => void closeTab(),
};

async function showAnew(): Promise<void> {
  sites = await siteRows(settings);
  show();
}

settingsItem.watch((changed) => {
  settings = changed;
  read = tryCoach(settings);
  void showAnew();
});
browser.permissions.onAdded.addListener(() => void showAnew());
browser.permissions.onRemoved.addListener(() => void showAnew());
show();
