import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteOf } from '../../sites/index.ts';
import { shortLife } from '../../sites/life.ts';
import { openKept } from './kept.ts';
import { listenToRequests } from './listen-to-requests.ts';
import { coachPage } from './page.ts';
import { pageLife } from './page-life.ts';
import { reportSent } from './report-sent.ts';
import { openScreen } from './screen.ts';
import { watchKeys } from './watch-keys.ts';

/** The coach: brought into a page by the background when someone starts to write there. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const site = siteOf(document);
    if (!site) return;
    const life = shortLife(pageLife(ctx));
    const kept = await openKept(site.id, life, () => page.refresh());
    const page = coachPage({ site, kept, screen: openScreen(life), keys: watchKeys(life) }, life);
    listenToRequests(page, life);
    reportSent(site, life);
  },
});
