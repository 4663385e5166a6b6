import { Switch } from '../controls/Switch.tsx';
import { SourceLink } from '../nudge/SourceLink.tsx';
import { plural, useWords, type Words } from '../words.ts';
import { hashOf } from './places.ts';
import { SettingField } from './SettingField.tsx';
import type { OptionsEvents, PackRow } from './shapes.ts';

function rulesWords(words: Words, { rules }: PackRow): string {
  const on = rules.filter((rule) => rule.on).length;
  return on === rules.length
    ? plural(words, 'packRules', rules.length)
    : plural(words, 'packRulesSomeOff', rules.length, [String(on)]);
}

interface Props {
  readonly pack: PackRow;
  readonly events: Pick<OptionsEvents, 'onSwitchPack' | 'onFillIn' | 'onRemovePack'>;
}

/** One pack: what it is for, whose it is, whether it is used, and what can be filled in for it. */
export function PackItem({ pack, events }: Props) {
  const words = useWords();
  return (
    <li id={`pack-${pack.name}`} class={pack.on ? 'pack' : 'pack off'}>
      <header class="pack-head">
        <h2>{pack.title}</h2>
        <span class="badge">{words(pack.house ? 'packHouse' : 'packYours')}</span>
        <Switch
          quiet
          label={words('packSwitch', [pack.title])}
          on={pack.on}
          onSwitch={(on) => events.onSwitchPack(pack.name, on)}
        />
      </header>
      {pack.purpose && <p class="purpose">{pack.purpose}</p>}
      {pack.elsewhere && <p class="pack-note">{words('packElsewhere')}</p>}
      {pack.settings.length > 0 && (
        <div class="settings">
          {pack.settings.map((setting) => (
            <SettingField key={setting.name} setting={setting} onFillIn={events.onFillIn} />
          ))}
        </div>
      )}
      <p class="pack-facts">
        <a href={hashOf({ section: 'rules', pack: pack.name })}>{rulesWords(words, pack)}</a>
        <span>{words('packVersion', [pack.version])}</span>
        {pack.owner && <span>{words('packOwner', [pack.owner])}</span>}
        {!pack.house && (
          <button type="button" class="plain-button" onClick={() => events.onRemovePack(pack.name)}>
            {words('packRemove')}
          </button>
        )}
      </p>
      {pack.sources.length > 0 && (
        <details class="pack-sources">
          <summary>{plural(words, 'packSources', pack.sources.length)}</summary>
          <ul>
            {pack.sources.map(({ title, link }) => (
              <li key={title}>{link ? <SourceLink link={link} name={title} /> : title}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
