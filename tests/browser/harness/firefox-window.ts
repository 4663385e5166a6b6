import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';

/** Runs an expression that gives a text in Firefox's own window, which is a page like any other to its driver. */
export async function inFirefoxWindow(browser: BidiBrowser, expression: string): Promise<string> {
  const chromeOnly = { 'moz:scope': 'chrome', maxDepth: 0 };
  const { result: tree } = await browser.connection.send('browsingContext.getTree', chromeOnly);
  const [window] = tree.contexts;
  if (!window) throw new Error('Firefox has no window');
  const { result } = await browser.connection.send('script.evaluate', {
    expression: `(() => { ${expression} })()`,
    target: { context: window.context },
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  if (result.result.type !== 'string') throw new Error(`no text: ${JSON.stringify(result.result)}`);
  return result.result.value;
}
