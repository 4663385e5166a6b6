import { Switch } from '../controls/Switch.tsx';

/** A site Parapet can read along on, and whether it does. */
export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
}

interface Props {
  readonly legend: string;
  readonly sites: readonly SiteRow[];
  readonly onSwitchSite: (site: string, on: boolean) => void;
}

/** The sites Parapet knows, each with its switch. */
export function SiteSwitches({ legend, sites, onSwitchSite }: Props) {
  return (
    <fieldset class="site-switches">
      <legend>{legend}</legend>
      {sites.map(({ id, name, on }) => (
        <Switch key={id} label={name} on={on} onSwitch={(next) => onSwitchSite(id, next)} />
      ))}
    </fieldset>
  );
}
