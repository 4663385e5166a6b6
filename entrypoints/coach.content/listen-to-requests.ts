import browser from 'webextension-polyfill';
import type { ShortLife } from '../../sites/life.ts';
import { isCoachRequest } from '../shared/messages.ts';
import type { CoachedPage } from './page.ts';
import { atEndHere } from './page-life.ts';

/** Answers the popup's questions about this page, obeys the writer's keys, and goes when the writer no longer lets us in here. */
export function listenToRequests(page: CoachedPage, life: ShortLife): void {
  const answer = (request: unknown) => {
    if (!isCoachRequest(request)) return undefined;
    if (request.type === 'show') page.show(request.nudge);
    if (request.type === 'command') page.obey(request.command);
    if (request.type === 'leave') {
      if (request.hosts.includes(location.hostname)) life.end();
      return undefined;
    }
    return Promise.resolve(page.report());
  };
  browser.runtime.onMessage.addListener(answer);
  atEndHere(life, () => browser.runtime.onMessage.removeListener(answer));
}
