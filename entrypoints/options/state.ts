import browser from 'webextension-polyfill';
import type { IgnoredRow, OptionsState, PackRow } from '../../components/options/shapes.ts';
import { ledgerItem } from '../../store/ledger.ts';
import { holdsPosts, readManaged } from '../../store/managed.ts';
import { ownPacksItem } from '../../store/own-packs.ts';
import { type Settings, settingsItem } from '../../store/settings.ts';
import { keysHere } from '../shared/keys.ts';
import { siteName } from '../shared/site-names.ts';
import { siteRows } from '../shared/site-rows.ts';
import { accountRows } from './account-rows.ts';
import { packRows } from './pack-rows.ts';

/** What the options page shows of everything kept, apart from what it is just now doing. */
export async function keptState(): Promise<Omit<OptionsState, 'load' | 'removed' | 'wiped'>> {
  const [settings, own, ledger, managed] = await Promise.all([
    settingsItem.getValue(),
    ownPacksItem.getValue(),
    ledgerItem.getValue(),
    readManaged(),
  ]);
  const now = Date.now();
  const packs = packRows(own, settings);
  const times = Object.values(ledger).flatMap((sent) => sent.map(({ at }) => at));
  return {
    version: browser.runtime.getManifest().version,
    strength: settings.strength,
    holdPosts: holdsPosts(managed, settings),
    holdPostsManaged: managed.beforePosting !== undefined,
    region: settings.region,
    keys: await keysHere(),
    packs,
    sites: await siteRows(settings),
    accounts: accountRows(ledger, now, siteName),
    now,
    ignored: ignoredRows(packs, settings),
    kept: {
      ownPacks: own.length,
      posts: times.length,
      ...(times.length > 0 && { oldest: Math.min(...times) }),
    },
  };
}

function ignoredRows(packs: readonly PackRow[], settings: Settings): IgnoredRow[] {
  return settings.ignored.flatMap((path) => {
    const pack = packs.find(({ name }) => path.startsWith(`${name}/`));
    const rule = pack?.rules.find(({ rule }) => path === `${pack.name}/${rule}`);
    // A rule whose pack was removed is remembered, but there is nothing to show of it.
    if (!pack || !rule) return [];
    return [{ pack: pack.name, rule: rule.rule, packTitle: pack.title, message: rule.message }];
  });
}
