import houseExamples from 'virtual:house-examples';
import housePacks from 'virtual:house-packs';
import browser from 'webextension-polyfill';
import type { IgnoredRow, OptionsState, PackRow, RuleRow } from '../../components/shapes.ts';
import type { CompiledPack, CompiledRule, Examples } from '../../rules/packs/pack.ts';
import { ledgerItem } from '../../store/ledger.ts';
import { type OwnPack, ownPacksItem } from '../../store/own-packs.ts';
import { type Settings, settingsItem } from '../../store/settings.ts';

/** What the options page shows of everything kept, apart from what it is just now doing. */
export async function keptState(): Promise<Omit<OptionsState, 'load' | 'removed' | 'wiped'>> {
  const [settings, own, ledger] = await Promise.all([
    settingsItem.getValue(),
    ownPacksItem.getValue(),
    ledgerItem.getValue(),
  ]);
  const packs = packRows(own, settings);
  const times = Object.values(ledger).flatMap((sent) => sent.map(({ at }) => at));
  return {
    version: browser.runtime.getManifest().version,
    packs,
    ignored: ignoredRows(packs, settings),
    kept: {
      ownPacks: own.length,
      posts: times.length,
      ...(times.length > 0 && { oldest: Math.min(...times) }),
    },
  };
}

function packRows(own: readonly OwnPack[], settings: Settings): PackRow[] {
  return [
    ...own.map(({ compiled }) => packRow(compiled, false, settings)),
    ...housePacks.map((pack) => packRow(pack, true, settings)),
  ];
}

function packRow(pack: CompiledPack, house: boolean, settings: Settings): PackRow {
  const { name, title = name, version, owner, purpose, rules } = pack;
  return {
    name,
    title,
    version,
    ...(owner !== undefined && { owner }),
    ...(purpose !== undefined && { purpose }),
    house,
    on: !settings.off.includes(name),
    rules: rules.map((rule) => ruleRow(name, rule, settings)),
  };
}

function ruleRow(pack: string, rule: CompiledRule, settings: Settings): RuleRow {
  const { id, message, category, level, why, owner, link, source } = rule;
  const path = `${pack}/${id}`;
  return {
    pack,
    rule: id,
    message,
    category,
    level,
    on: !settings.off.includes(path),
    ...(why !== undefined && { why }),
    ...(owner !== undefined && { owner }),
    ...(link !== undefined && { link }),
    ...(source !== undefined && { source }),
    examples: exampleTexts(rule.examples ?? houseExamples[path]),
  };
}

/** The examples as texts: a thread's posts are set apart by a blank line. */
function exampleTexts(examples: Examples | undefined): RuleRow['examples'] {
  const texts = (side: keyof Examples) =>
    (examples?.[side] ?? []).map(({ posts }) => posts.map(({ text }) => text).join('\n\n'));
  return { nudge: texts('nudge'), quiet: texts('quiet') };
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
