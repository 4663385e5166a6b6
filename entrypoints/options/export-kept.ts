import { ledgerItem } from '../../store/ledger.ts';
import { ownPacksItem } from '../../store/own-packs.ts';
import { settingsItem } from '../../store/settings.ts';

/** Everything that is kept on this machine, as the person it is about may read it: JSON. */
export async function keptAsText(): Promise<string> {
  const [settings, packs, times] = await Promise.all([
    settingsItem.getValue(),
    ownPacksItem.getValue(),
    ledgerItem.getValue(),
  ]);
  return JSON.stringify({ settings, packs, times }, null, 2);
}

/** Hands a text to the browser as a file to save. */
export function saveAs(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  // The address lasts as long as this page: a browser may fetch it only once it has asked where to save.
  link.click();
}
