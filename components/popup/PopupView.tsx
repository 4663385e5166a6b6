/** The toolbar popup: the active tab's draft, the switch for its site, how much is said, how often this account posts. */
import { strengthChoices } from '../coaching/choices.ts';
import { Choices } from '../controls/Choices.tsx';
import { EmptyNote } from '../controls/EmptyNote.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Switch } from '../controls/Switch.tsx';
import { usePage } from '../page.ts';
import type { PopupEvents, PopupState } from '../shapes.ts';
import { clockTime } from '../time-ago.ts';
import { useWords, type Words } from '../words.ts';
import { CadenceLine } from './CadenceLine.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import { PauseControl } from './PauseControl.tsx';
import './popup.css';

interface Props {
  readonly state: PopupState;
  readonly events: PopupEvents;
}

export function PopupView({ state, events }: Props) {
  const { site, draft, cadence, paused, strength } = state;
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
        {paused ? (
          <EmptyNote title={words('popupPaused')} hint={pausedHint(words, paused)} />
        ) : (
          <DraftPanel site={site} draft={draft} onSelect={events.onSelect} />
        )}
      </main>
      <div class="popup-strength">
        <Choices
          compact
          legend={words('strengthLegend')}
          choices={strengthChoices(words)}
          chosen={strength}
          onChoose={events.onChooseStrength}
        />
      </div>
      <footer class="popup-foot">
        <CadenceLine cadence={cadence} />
        <PauseControl paused={paused} events={events} />
        <button type="button" class="plain-button" onClick={events.onOpenOptions}>
          {words('popupOptions')}
        </button>
      </footer>
    </div>
  );
}

function pausedHint(words: Words, { until }: NonNullable<PopupState['paused']>): string {
  return until === undefined
    ? words('popupPausedHint')
    : words('popupPausedUntilHint', [clockTime(words, until)]);
}
