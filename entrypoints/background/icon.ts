import browser from 'webextension-polyfill';
import { finders } from '../../sites/finders.ts';
import { isPaused, type Settings, settingsItem } from '../../store/settings.ts';
import { words } from '../shared/words.ts';

/** What the toolbar button tells at a glance: reading along, paused everywhere, off on this site. */
type Look = 'active' | 'paused' | 'off';

const sizes = [16, 32, 48] as const;

function drawingOf(look: Look): Record<string, string> {
  const suffix = look === 'active' ? '' : `-${look}`;
  return Object.fromEntries(sizes.map((size) => [size, `/icon/${size}${suffix}.png`]));
}

const titles = { active: 'extName', paused: 'buttonPaused', off: 'buttonOff' } as const;

/** Gives the button of a tab, or of all that have none of their own, the drawing and the name of how things stand. */
async function show(look: Look, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await browser.action.setIcon({ ...where, path: drawingOf(look) });
  await browser.action.setTitle({ ...where, title: words(titles[look]) });
}

function lookAt(site: string | undefined, settings: Settings): Look {
  if (site !== undefined && settings.sitesOff.includes(site)) return 'off';
  return isPaused(settings, Date.now()) ? 'paused' : 'active';
}

/** Shows on a tab's button how things stand on its site. A tab that leaves the page is as the others again. */
export async function showIcon(tabId: number, site: string, settings: Settings): Promise<void> {
  await show(lookAt(site, settings), tabId);
}

/** Keeps the toolbar buttons in step with the settings. */
export function watchIcon(): void {
  const showAll = async (settings: Settings) => {
    await show(lookAt(undefined, settings));
    // Only of tabs on our sites does the browser tell us the address.
    for (const { id, url = '' } of await browser.tabs.query({})) {
      const site = URL.canParse(url)
        ? finders.find(({ hosts }) => hosts.includes(new URL(url).hostname))
        : undefined;
      // A tab may close meanwhile.
      if (id !== undefined && site) await showIcon(id, site.id, settings).catch(() => undefined);
    }
  };
  settingsItem.watch((settings) => void showAll(settings));
  const showNow = async () => showAll(await settingsItem.getValue());
  browser.runtime.onStartup.addListener(() => void showNow());
  browser.runtime.onInstalled.addListener(() => void showNow());
}
