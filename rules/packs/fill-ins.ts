/** What an organisation can fill in for a pack, as its rules tell. */
import { placesIn } from '../find/settings.ts';
import { placeOf } from '../kinds/entity.ts';
import { type CompiledPack, type CompiledRule, REGIONS, type SettingTitle } from './pack.ts';

/** One setting of a pack. */
export interface FillIn extends SettingTitle {
  readonly name: string;
  /** `list`: names that stand in a `{place}`. `days`: yes, or a stretch of days. */
  readonly kind: 'list' | 'days';
}

/**
 * The settings a pack's rules wait for or have places for, in the rules' order. The regions are none:
 * they are chosen once, for all packs. One without a title is called by its name.
 */
export function fillInsOf({ rules, settings = {} }: CompiledPack): readonly FillIn[] {
  const lists = new Set(rules.flatMap(placesOf));
  const regions: readonly string[] = REGIONS;
  const waitedFor = rules.flatMap(({ setting }) => setting ?? []);
  // A place's name is in small letters; where a rule waits for the same setting, its own spelling counts.
  const spellings = new Map([...lists, ...waitedFor].map((name) => [name.toLowerCase(), name]));
  return [...spellings.values()]
    .filter((name) => !regions.includes(name))
    .map((name) => ({
      name,
      title: name,
      ...settings[name],
      kind: lists.has(name.toLowerCase()) ? 'list' : 'days',
    }));
}

/** The places a rule leaves, wherever in it: its terms, its guards, the entries of its list. */
function placesOf(rule: CompiledRule): readonly string[] {
  const entries = rule.kind === 'entity' ? rule.spec.entries : [];
  return [...placesIn(JSON.stringify(rule)), ...entries.flatMap((entry) => placeOf(entry) ?? [])];
}
