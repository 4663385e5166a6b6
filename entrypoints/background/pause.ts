import browser from 'webextension-polyfill';
import { isPaused, paused, resumed, settingsItem } from '../../store/settings.ts';
import { change } from './change.ts';

const alarm = 'end-of-pause';

/** Silences the coach everywhere: until a time, in milliseconds since the epoch, or until resumed. */
export async function pause(until: number | undefined): Promise<void> {
  await change(settingsItem, (settings) => paused(settings, until));
  if (until === undefined) await browser.alarms.clear(alarm);
  else browser.alarms.create(alarm, { when: until });
}

/** Ends the pause. */
export async function resume(): Promise<void> {
  await browser.alarms.clear(alarm);
  await change(settingsItem, resumed);
}

/** Ends a pause when its time has come, and at the start where that was while the browser was closed. */
export function watchPause(): void {
  const endWhenOver = () =>
    change(settingsItem, (settings) =>
      isPaused(settings, Date.now()) ? settings : resumed(settings),
    );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void endWhenOver();
  });
  browser.runtime.onStartup.addListener(() => void endWhenOver());
}
