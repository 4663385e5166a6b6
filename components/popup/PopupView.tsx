/** The toolbar popup: the active tab's draft, the switch for its site, how often this account posts. */
import { Icon } from '../controls/Icon.tsx';
import { Switch } from '../controls/Switch.tsx';
import { usePage } from '../page.ts';
import type { PopupEvents, PopupState } from '../shapes.ts';
import { useWords } from '../words.ts';
import { CadenceLine } from './CadenceLine.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import './popup.css';

interface Props {
  readonly state: PopupState;
  readonly events: PopupEvents;
}

export function PopupView({ state, events }: Props) {
  const { site, draft, cadence } = state;
  const words = useWords();
  usePage(words('extName'));
  return (
    <div class="parapet popup">
      <header class="popup-head">
        <h1 class="brand">
          <Icon name="parapet" />
          {words('extName')}
        </h1>
        {site && (
          <Switch
            label={words('popupOnSite', [site.name])}
            on={site.on}
            onSwitch={events.onSwitchSite}
          />
        )}
      </header>
      <main>
        <DraftPanel site={site} draft={draft} onSelect={events.onSelect} />
      </main>
      <footer class="popup-foot">
        <CadenceLine cadence={cadence} />
        <button type="button" class="plain-button" onClick={events.onOpenOptions}>
          {words('popupOptions')}
        </button>
      </footer>
    </div>
  );
}
