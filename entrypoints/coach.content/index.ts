import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteFor } from '../../sites/index.ts';
import { openKept } from './kept.ts';
import { listenToPopup } from './listen-to-popup.ts';
import { coachPage } from './page.ts';
import { reportSent } from './report-sent.ts';
import { openScreen } from './screen.ts';

/** The coach: brought into a page by the background when someone starts to write there. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const site = siteFor(location.hostname);
    if (!site) return;
    const kept = await openKept(site.id, ctx, () => page.refresh());
    const page = coachPage({ site, kept, screen: openScreen(ctx) }, ctx);
    listenToPopup(page, ctx);
    reportSent(site, ctx);
  },
});
