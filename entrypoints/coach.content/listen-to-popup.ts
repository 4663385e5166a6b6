import browser from 'webextension-polyfill';
import { atEnd, type Life } from '../../sites/life.ts';
import type { CoachRequest } from '../messages.ts';
import type { CoachedPage } from './page.ts';

/** Answers the popup's questions about this page. */
export function listenToPopup(page: CoachedPage, life: Life): void {
  const answer = (request: unknown) => {
    const { type, nudge } = request as Partial<CoachRequest & { nudge: number }>;
    if (type === 'report') return Promise.resolve(page.report());
    if (type === 'show') page.show(nudge ?? 0);
    return undefined;
  };
  browser.runtime.onMessage.addListener(answer);
  atEnd(life, () => browser.runtime.onMessage.removeListener(answer));
}
