import browser from 'webextension-polyfill';
import { atEnd, type Life } from '../../sites/life.ts';
import { isCoachRequest } from '../shared/messages.ts';
import type { CoachedPage } from './page.ts';

/** Answers the popup's questions about this page. */
export function listenToPopup(page: CoachedPage, life: Life): void {
  const answer = (request: unknown) => {
    if (!isCoachRequest(request)) return undefined;
    if (request.type === 'show') page.show(request.nudge);
    return Promise.resolve(page.report());
  };
  browser.runtime.onMessage.addListener(answer);
  atEnd(life, () => browser.runtime.onMessage.removeListener(answer));
}
