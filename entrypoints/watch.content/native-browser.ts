/**
 * Stands in for webextension-polyfill in the watch script, which only sends one message: Chromium's
 * own API answers with promises there, so the polyfill's 10 KB would buy nothing on every page.
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

export default browser ?? chrome;
