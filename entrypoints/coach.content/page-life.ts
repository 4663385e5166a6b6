import browser from 'webextension-polyfill';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { atEnd, type Life, lifeUntil } from '../../sites/life.ts';

/**
 * The coach's life on a page: until a newer Parapet takes its place or the extension is gone. Of
 * that a page script is not told, so it asks at every timer and frame, and when someone comes back
 * to the page: extensions are removed elsewhere.
 */
export function pageLife(ctx: ContentScriptContext): Life {
  const ask = () => void ctx.isInvalid;
  const options = { capture: true, passive: true, signal: ctx.signal };
  for (const type of ['focus', 'pointerover'] as const) window.addEventListener(type, ask, options);
  document.addEventListener('visibilitychange', ask, options);
  return lifeUntil(ctx.signal, () => ctx.isValid);
}

/**
 * As `atEnd`, for what is undone by the extension's own API: that goes with the extension, and
 * Chromium throws at whoever calls it then.
 */
export function atEndHere(life: Life, undo: () => void): void {
  atEnd(life, () => {
    if (browser.runtime?.id !== undefined) undo();
  });
}
