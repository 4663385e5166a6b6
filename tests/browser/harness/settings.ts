import type { Settings } from '../../../store/settings.ts';
import type { Parapet } from './open.ts';

/** What extension pages are given in both browsers: the part of it needed here. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, object | undefined>>;
      set(items: Record<string, object>): Promise<void>;
    };
  };
};

/** Settings as they come. */
const fresh: Settings = {
  off: [],
  ignored: [],
  sitesOff: [],
  strength: 'light',
  region: 'uk',
  filled: {},
};

/** Changes what is kept as the writer's choices, as the background would. */
export async function setSettings(parapet: Parapet, changes: Partial<Settings>): Promise<void> {
  const page = await parapet.extensionPage('popup.html');
  await page.evaluate(
    async (asItComes, changed) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...asItComes, ...settings, ...changed } });
    },
    fresh,
    changes,
  );
  await page.close();
}
