/**
 * Firefox stops the scripts of an extension that is removed or updated without letting them clean
 * up, but takes its style sheets off every page. So there, whatever we show is unseen without this
 * sheet of the extension's own (measured on Firefox 153). In Chromium the scripts live on to clean up.
 */
const sheet = 'html { --tw-seen: visible; --tw-shown: 1 }';

interface Presence {
  /** The sheet to insert before the coach. */
  readonly sheet: string;
  /** The `visibility` of what we lay over a page. */
  readonly visibility: string;
  /** How much of what we paint on a page shows, from 0 to 1. */
  readonly shown: string;
}

/** What shows that the extension is there; undefined where nothing has to. */
export const presence: Presence | undefined = import.meta.env.FIREFOX
  ? { sheet, visibility: 'var(--tw-seen, hidden)', shown: 'var(--tw-shown, 0)' }
  : undefined;
