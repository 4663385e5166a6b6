import houseExamples from 'virtual:house-examples';
import housePacks from 'virtual:house-packs';
import type { PackRow, QuietReason, RuleRow, SettingRow } from '../../components/options/shapes.ts';
import { fillInsOf } from '../../rules/packs/fill-ins.ts';
import type { CompiledPack, CompiledRule, Examples, Region } from '../../rules/packs/pack.ts';
import { REGIONS } from '../../rules/packs/pack.ts';
import { isHeard } from '../../rules/reading/seats.ts';
import type { OwnPack } from '../../store/own-packs.ts';
import type { Settings } from '../../store/settings.ts';

/** Every pack as the options page shows it, the organisation's own first. */
export function packRows(own: readonly OwnPack[], settings: Settings): PackRow[] {
  return [
    ...own.map(({ compiled }) => packRow(compiled, false, settings)),
    ...housePacks.map((pack) => packRow(pack, true, settings)),
  ];
}

function packRow(pack: CompiledPack, house: boolean, settings: Settings): PackRow {
  const { name, title = name, version, owner, purpose, sources = [], rules } = pack;
  const region = onlyRegion(pack);
  const fillIns: readonly SettingRow[] = fillInsOf(pack).map((each) => {
    const value = settings.filled[each.name];
    return { ...each, ...(value !== undefined && { value }) };
  });
  return {
    name,
    title,
    version,
    ...(owner !== undefined && { owner }),
    ...(purpose !== undefined && { purpose }),
    house,
    on: !settings.off.includes(name),
    elsewhere: region !== undefined && region !== settings.region,
    settings: fillIns,
    sources,
    rules: rules.map((rule) => {
      const quiet = quietReason(pack, rule, fillIns, settings);
      return { ...ruleRow(name, title, rule, settings), ...(quiet && { quiet }) };
    }),
  };
}

function ruleRow(pack: string, packTitle: string, rule: CompiledRule, settings: Settings): RuleRow {
  const { id, message, category, level, strength = 'light', why, owner, link, source } = rule;
  const path = `${pack}/${id}`;
  return {
    pack,
    packTitle,
    rule: id,
    message,
    category,
    level,
    strength,
    on: !settings.off.includes(path),
    ...(why !== undefined && { why }),
    ...(owner !== undefined && { owner }),
    ...(link !== undefined && { link }),
    ...(source !== undefined && { source }),
    examples: exampleTexts(rule.examples ?? houseExamples[path]),
  };
}

/** The region all of a pack's rules hold for, where that is one. */
function onlyRegion({ rules }: CompiledPack): Region | undefined {
  const [first] = rules;
  const region = REGIONS.find((each) => each === first?.setting);
  return rules.every(({ setting }) => setting === region) ? region : undefined;
}

/** What keeps a rule quiet that is itself on, if anything does: the first thing to put right. */
function quietReason(
  { name }: CompiledPack,
  { setting, strength = 'light' }: CompiledRule,
  fillIns: readonly SettingRow[],
  settings: Settings,
): QuietReason | undefined {
  if (settings.off.includes(name)) return { kind: 'pack' };
  const region = REGIONS.find((each) => each === setting);
  if (region !== undefined) {
    if (region !== settings.region) return { kind: 'region', region };
  } else if (setting !== undefined && settings.filled[setting] === undefined) {
    const title = fillIns.find((each) => each.name === setting)?.title ?? setting;
    return { kind: 'setting', setting: title };
  }
  return isHeard(strength, settings.strength) ? undefined : { kind: 'strength', from: strength };
}

/** The examples as texts: a thread's posts are set apart by a blank line. */
function exampleTexts(examples: Examples | undefined): RuleRow['examples'] {
  const texts = (side: keyof Examples) =>
    (examples?.[side] ?? []).map(({ posts }) => posts.map(({ text }) => text).join('\n\n'));
  return { nudge: texts('nudge'), quiet: texts('quiet') };
}
