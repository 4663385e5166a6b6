import { useState } from 'preact/hooks';
import { Switch } from '../controls/Switch.tsx';
import type { OptionsEvents, PackRow } from '../shapes.ts';
import { plural, useWords, type Words } from '../words.ts';
import { RuleItem } from './RuleItem.tsx';

function rulesWords(words: Words, { rules }: PackRow): string {
  const on = rules.filter((rule) => rule.on).length;
  return on === rules.length
    ? plural(words, 'packRules', rules.length)
    : plural(words, 'packRulesSomeOff', rules.length, [String(on)]);
}

interface Props {
  readonly pack: PackRow;
  /** Show the rules from the start, as when searching. */
  readonly unfolded: boolean;
  readonly events: Pick<OptionsEvents, 'onSwitchPack' | 'onSwitchRule' | 'onRemovePack'>;
}

/** One pack: what it is for, whose it is, whether it is used; folded below, its rules. */
export function PackItem({ pack, unfolded, events }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(unfolded);
  return (
    <li id={`pack-${pack.name}`} class={pack.on ? 'pack' : 'pack off'}>
      <header class="pack-head">
        <h3>{pack.title}</h3>
        <span class="badge">{words(pack.house ? 'packHouse' : 'packYours')}</span>
        <Switch
          quiet
          label={words('packSwitch', [pack.title])}
          on={pack.on}
          onSwitch={(on) => events.onSwitchPack(pack.name, on)}
        />
      </header>
      {pack.purpose && <p class="purpose">{pack.purpose}</p>}
      <p class="pack-facts">
        <span>{words('packVersion', [pack.version])}</span>
        {pack.owner && <span>{words('packOwner', [pack.owner])}</span>}
        {!pack.house && (
          <button type="button" class="plain-button" onClick={() => events.onRemovePack(pack.name)}>
            {words('packRemove')}
          </button>
        )}
      </p>
      <details class="pack-rules" open={open}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button; biome does not know */}
        <summary
          onClick={(event) => {
            event.preventDefault();
            setOpen(!open);
          }}
        >
          {rulesWords(words, pack)}
        </summary>
        {open && !pack.on && <p class="pack-off-note">{words('packOffNote')}</p>}
        {open && (
          <ul class="rules">
            {pack.rules.map((rule) => (
              <RuleItem key={rule.rule} rule={rule} onSwitchRule={events.onSwitchRule} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
