import { h } from 'preact';
import browser from 'webextension-polyfill';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { placeAt } from '../../components/options/places.ts';
import type { OptionsEvents, OptionsState } from '../../components/options/shapes.ts';
import { ledgerItem } from '../../store/ledger.ts';
import { watchManaged } from '../../store/managed.ts';
import { type OwnPack, ownPacksItem } from '../../store/own-packs.ts';
import { settingsItem } from '../../store/settings.ts';
import { ask } from '../shared/messages.ts';
import { showPage } from '../shared/show-page.ts';
import { switchSite } from '../shared/site-rows.ts';
import { keptAsText, saveAs } from './export-kept.ts';
import { loadPack } from './load-pack.ts';
import { keptState } from './state.ts';

/** What the page is just now doing, beside what is kept. */
let doing: Pick<OptionsState, 'load' | 'removed' | 'wiped'> = {};
/** The pack just removed, so that it can be brought back. */
let lastRemoved: OwnPack | undefined;

async function show(): Promise<void> {
  const state = { ...(await keptState()), ...doing };
  showPage(h(OptionsView, { place: placeAt(location.hash), state, events }));
}

async function removePack(name: string): Promise<void> {
  lastRemoved = (await ownPacksItem.getValue()).find((pack) => pack.compiled.name === name);
  if (!lastRemoved) return;
  doing = { removed: { name, title: lastRemoved.compiled.title ?? name } };
  await ask({ type: 'drop-pack', name });
  await show();
}

async function takeBackRemoval(): Promise<void> {
  if (!lastRemoved) return;
  doing = {};
  await ask({ type: 'keep-pack', pack: lastRemoved });
  await show();
}

/** The browser's own page of shortcuts: no page of ours may change them. */
async function showShortcuts(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

const events: OptionsEvents = {
  onChangeKeys: () => void showShortcuts(),
  onHoldPosts: (beforePosting) => void ask({ type: 'choose', choice: { beforePosting } }),
  onChooseStrength: (strength) => void ask({ type: 'choose', choice: { strength } }),
  onChooseRegion: (region) => void ask({ type: 'choose', choice: { region } }),
  onFillIn: (name, setting) => void ask({ type: 'fill-in', name, ...(setting && { setting }) }),
  onSwitchPack: (pack, on) => void ask({ type: 'switch', id: pack, on }),
  onSwitchRule: (pack, rule, on) => void ask({ type: 'switch', id: `${pack}/${rule}`, on }),
  onLoadPack: async (file) => {
    doing = { load: { kind: 'reading', file: file.name } };
    await show();
    doing = { load: await loadPack(file) };
    await show();
  },
  onRemovePack: (name) => void removePack(name),
  onUndoRemovePack: () => void takeBackRemoval(),
  onStopIgnoring: (pack, rule) => void ask({ type: 'ignore', rule: `${pack}/${rule}`, on: false }),
  onSwitchSite: (site, on) => void switchSite(site, on).then(show),
  onForgetTimes: () => void ask({ type: 'forget-times' }),
  onExport: async () => saveAs('parapet.json', await keptAsText()),
  onWipe: async () => {
    await ask({ type: 'wipe' });
    doing = { wiped: true };
    await show();
  },
};

browser.permissions.onAdded.addListener(() => void show());
browser.permissions.onRemoved.addListener(() => void show());
window.addEventListener('hashchange', () => void show());
// Whoever has changed the keys comes back from another page.
window.addEventListener('focus', () => void show());
for (const item of [settingsItem, ownPacksItem, ledgerItem]) item.watch(() => void show());
watchManaged(() => void show());
await show();
