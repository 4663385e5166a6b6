/**
 * Looks inside Parapet's closed shadow root, which page scripts cannot reach: the drivers can.
 * Chromium tells of closed roots through its debugging protocol, Firefox when it serialises a node.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';

/**
 * Runs a function on the closed root whose host is a child of the document element; `undefined`
 * when there is none. The function travels as text: it may use nothing from around it, and its
 * arguments and result must be plain data.
 */
export async function inClosedRoot<Args extends readonly unknown[], Result>(
  page: Page,
  ask: (root: ShadowRoot, ...args: Args) => Result,
  ...args: Args
): Promise<Result | undefined> {
  const source = `(root, args) => JSON.stringify((${ask.toString()})(root, ...JSON.parse(args)))`;
  const browser = page.browser();
  const answer =
    browser instanceof BidiBrowser
      ? await askFirefox(browser, page, source, JSON.stringify(args))
      : await askChromium(page, source, JSON.stringify(args));
  return answer === undefined ? undefined : JSON.parse(answer);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionFor(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, known);
  return known;
}

async function askChromium(page: Page, source: string, args: string): Promise<string | undefined> {
  const session = await sessionFor(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.documentElement',
  });
  if (result.objectId === undefined) return undefined;
  const { node } = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    depth: 2,
    pierce: true,
  });
  const closed = (node.children ?? [])
    .flatMap((child) => child.shadowRoots ?? [])
    .find((root) => root.shadowRootType === 'closed');
  if (!closed) return undefined;
  const root = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
  if (root.object.objectId === undefined) return undefined;
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: root.object.objectId,
    functionDeclaration: `function (args) { return (${source})(this, args); }`,
    arguments: [{ value: args }],
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value;
}

async function askFirefox(
  browser: BidiBrowser,
  page: Page,
  source: string,
  args: string,
): Promise<string | undefined> {
  const frame = page.mainFrame();
  if (!(frame instanceof BidiFrame)) return undefined;
  const target = { context: frame.browsingContext.id };
  const { result: seen } = await browser.connection.send('script.evaluate', {
    expression: '[...document.documentElement.children]',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  if (seen.type === 'exception' || seen.result.type !== 'array') return undefined;
  for (const child of seen.result.value ?? []) {
    const root = child.type === 'node' ? child.value?.shadowRoot : undefined;
    if (root?.value?.mode !== 'closed' || root.sharedId === undefined) continue;
    const { result: said } = await browser.connection.send('script.callFunction', {
      functionDeclaration: source,
      arguments: [{ sharedId: root.sharedId }, { type: 'string', value: args }],
      target,
      awaitPromise: false,
    });
    if (said.type === 'exception') throw new Error(said.exceptionDetails.text);
    return said.result.type === 'string' ? said.result.value : undefined;
  }
  return undefined;
}
