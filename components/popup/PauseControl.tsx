import type { PopupEvents, PopupState } from '../shapes.ts';
import { clockTime } from '../time-ago.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly paused: PopupState['paused'];
  readonly events: Pick<PopupEvents, 'onPause' | 'onResume'>;
}

/** Silence everywhere, and the way back from it. */
export function PauseControl({ paused, events }: Props) {
  const words = useWords();
  if (paused) {
    return (
      <p class="pause">
        <span class="paused-note">
          {paused.until === undefined
            ? words('pausedOpen')
            : words('pausedUntil', [clockTime(words, paused.until)])}
        </span>
        <button type="button" class="button" onClick={events.onResume}>
          {words('pauseResume')}
        </button>
      </p>
    );
  }
  return (
    <p class="pause">
      <button type="button" class="plain-button" onClick={() => events.onPause('hour')}>
        {words('pauseHour')}
      </button>
      <button type="button" class="plain-button" onClick={() => events.onPause('open-ended')}>
        {words('pauseOpen')}
      </button>
    </p>
  );
}
