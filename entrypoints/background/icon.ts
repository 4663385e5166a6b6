import browser from 'webextension-polyfill';
import { finders } from '../../sites/finders.ts';
import { isPaused, type Settings, settingsItem } from '../../store/settings.ts';

/** What the toolbar button tells at a glance: reading along, paused everywhere, off on this site. */
type Look = 'active' | 'paused' | 'off';

const sizes = [16, 32, 48] as const;

function drawingOf(look: Look): Record<string, string> {
  const suffix = look === 'active' ? '' : `-${look}`;
  return Object.fromEntries(sizes.map((size) => [size, `/icon/${size}${suffix}.png`]));
}

function lookAt(site: string | undefined, settings: Settings): Look {
  if (site !== undefined && settings.sitesOff.includes(site)) return 'off';
  return isPaused(settings, Date.now()) ? 'paused' : 'active';
}

/** Shows on a tab's button how things stand on its site. A tab that leaves the page is as the others again. */
export async function showIcon(tabId: number, site: string, settings: Settings): Promise<void> {
  await browser.action.setIcon({ tabId, path: drawingOf(lookAt(site, settings)) });
}

/** Keeps the toolbar buttons in step with the settings. */
export function watchIcon(): void {
  const show = async (settings: Settings) => {
    await browser.action.setIcon({ path: drawingOf(lookAt(undefined, settings)) });
    // Only of tabs on our sites does the browser tell us the address.
    for (const { id, url = '' } of await browser.tabs.query({})) {
      const site = URL.canParse(url)
        ? finders.find(({ hosts }) => hosts.includes(new URL(url).hostname))
        : undefined;
      // A tab may close meanwhile.
      if (id !== undefined && site) await showIcon(id, site.id, settings).catch(() => undefined);
    }
  };
  settingsItem.watch((settings) => void show(settings));
  const showNow = async () => show(await settingsItem.getValue());
  browser.runtime.onStartup.addListener(() => void showNow());
  browser.runtime.onInstalled.addListener(() => void showNow());
}
