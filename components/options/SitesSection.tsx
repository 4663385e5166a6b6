import { SiteSwitches } from '../coaching/SiteSwitches.tsx';
import { useWords } from '../words.ts';
import type { OptionsEvents, OptionsState } from './shapes.ts';

interface Props {
  readonly sites: OptionsState['sites'];
  readonly onSwitchSite: OptionsEvents['onSwitchSite'];
}

/** Where Parapet reads along. */
export function SitesSection({ sites, onSwitchSite }: Props) {
  const words = useWords();
  return (
    <>
      <p class="intro">{words('sitesIntro')}</p>
      <SiteSwitches legend={words('sitesLegend')} sites={sites} onSwitchSite={onSwitchSite} />
    </>
  );
}
