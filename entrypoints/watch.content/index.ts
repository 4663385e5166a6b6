import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { xFinder } from '../../sites/x/finder.ts';

/**
 * The only thing that runs on a page nobody writes on: it waits for focus in a compose box, then
 * asks for the coach. No import of the browser polyfill here: it is larger than all of this.
 */
export default defineContentScript({
  matches: xFinder.hosts.map((host) => `https://${host}/*`),
  noScriptStartedPostMessage: true,
  main(ctx) {
    const brought = new AbortController();
    const askAt = async (path: readonly EventTarget[]) => {
      if (!xFinder.boxAt(path)) return;
      const came = await browser.runtime.sendMessage({ type: 'bring-coach', site: xFinder.id });
      if (came === true) brought.abort();
    };
    ctx.onInvalidated(() => brought.abort());
    document.addEventListener('focusin', (event) => void askAt(event.composedPath()), {
      capture: true,
      signal: brought.signal,
    });
    if (document.activeElement) void askAt([document.activeElement]);
  },
});
