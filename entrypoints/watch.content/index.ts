import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { focusPath } from '../../sites/dom.ts';
import { finders, holding } from '../../sites/finders.ts';
import { patternsFor } from '../../sites/host-patterns.ts';
import { xFinder } from '../../sites/x/finder.ts';

/**
 * The only thing that runs on a page nobody writes on: it waits for focus in a compose box, then
 * asks for the coach. X has it from the manifest; on other sites the background registers it once
 * the writer has let Parapet in. No import of the browser polyfill here: it is larger than all of this.
 */
export default defineContentScript({
  matches: patternsFor(xFinder.hosts),
  noScriptStartedPostMessage: true,
  main(ctx) {
    const askAt = async (path: readonly EventTarget[]) => {
      const finder = holding(finders, document);
      // Nothing tells a page script that its extension is gone.
      const box = finder?.boxAt(path);
      if (!finder || !box || ctx.isInvalid) return;
      const comment = finder.isComment?.(box) === true;
      const came = await browser.runtime
        .sendMessage({ type: 'bring-coach', site: finder.id, comment })
        .catch(() => false);
      if (came === true) ctx.abort();
    };
    document.addEventListener('focusin', (event) => void askAt(event.composedPath()), {
      capture: true,
      signal: ctx.signal,
    });
    void askAt(focusPath(document));
  },
});
