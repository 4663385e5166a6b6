/** Tells when posts really go out. Watches the page only between an intent to send and its outcome. */
import type { SentKind } from '../../rules/types.ts';
import { ancestorsOf } from '../dom.ts';
import { atEnd, type Life, type ShortLife, shortLife } from '../life.ts';
import { isShadowRoot } from '../nodes.ts';
import { sameList } from '../same-list.ts';
import type { Site } from '../site.ts';
import {
  type Attempt,
  begin,
  type Outcome,
  patience,
  type Sign,
  settling,
  take,
} from './attempt.ts';

/** What became of a draft the writer meant to send. */
export interface Sending {
  readonly outcome: Outcome;
  readonly kind: SentKind;
  /** When the writer sent it, in milliseconds since the epoch. */
  readonly at: number;
  /** The account's handle without `@`. */
  readonly account?: string;
}

/** An attempt under way, with what it needs to read its signs. Lives in memory only. */
interface Open extends Omit<Sending, 'outcome'> {
  readonly composer: HTMLElement;
  readonly texts: readonly string[];
  /** Whether it edits a post that is out already. */
  readonly edit: boolean;
  readonly oldNotices: ReadonlySet<Element>;
  /** On the clock of `performance.now()`. */
  readonly begun: number;
  readonly life: ShortLife;
  attempt: Attempt;
}

/** Milliseconds between a change on the page and a look at it; a frame may never come in a hidden tab. */
const lookDelay = 100;

/** Reports every draft sent, scheduled or failed from any composer of the page. */
export function watchSending(site: Site, life: Life, report: (sending: Sending) => void): void {
  const attempts = new Set<Open>();

  const feed = (open: Open, sign: Sign) => {
    if (open.life.signal.aborted) return;
    const result = take(open.attempt, sign, performance.now());
    if (typeof result === 'string') close(open, result);
    else open.attempt = result;
  };
  const close = (open: Open, outcome: Outcome) => {
    open.life.end();
    attempts.delete(open);
    const { kind, at, account } = open;
    report({ outcome, kind, at, ...(account !== undefined && { account }) });
  };

  const intend = (composer: HTMLElement) => {
    const earlier = [...attempts].find((open) => open.composer === composer);
    // Pressed twice, or pressed again because the first came to nothing.
    if (earlier && !earlier.attempt.accepted) return;
    if (earlier) close(earlier, 'failed');
    const open = opened(site, composer, shortLife(life));
    attempts.add(open);
    watchPage(site, open, (sign) => feed(open, sign));
  };
  const options = { capture: true, passive: true, signal: life.signal };
  const disturb = () => {
    for (const open of attempts) feed(open, { type: 'disturbed' });
  };
  window.addEventListener(
    'click',
    (event) => {
      disturb();
      const composer = site.evidence.composerSentBy(event.composedPath());
      if (composer) intend(composer);
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') disturb();
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const box = site.boxAt(event.composedPath());
      const composer = box && site.composerOf(box);
      if (composer && site.evidence.canSend(composer)) intend(composer);
    },
    options,
  );

  watchRequests(site, life, (what, ok, started) => {
    const open = [...attempts].findLast(
      (each) => each.begun <= started && each.edit === (what === 'edit'),
    );
    if (open) feed(open, { type: 'answered', what, ok });
  });
}

function opened(site: Site, composer: HTMLElement, life: ShortLife): Open {
  const { account, reply, edit = false } = site.facts(composer);
  const texts = textsOf(site, composer);
  const now = performance.now();
  return {
    composer,
    texts,
    edit,
    kind: reply ? 'reply' : texts.length > 1 ? 'thread' : 'post',
    at: Date.now(),
    ...(account !== undefined && { account }),
    oldNotices: new Set(site.evidence.notices?.()),
    begun: now,
    life,
    attempt: begin(now, site.evidence.requestAt === undefined),
  };
}

function textsOf(site: Site, composer: HTMLElement): string[] {
  return site.boxesOf(composer).map((box) => site.editorOf(box).read(box).text);
}

/** Looks for notices and emptied boxes after each change on the page, while an attempt is open. */
function watchPage(site: Site, open: Open, tell: (sign: Sign) => void): void {
  const { life } = open;
  let due = false;
  const look = () => {
    due = false;
    const fresh = (site.evidence.notices?.() ?? []).filter((each) => !open.oldNotices.has(each));
    if (fresh.some((notice) => site.evidence.confirms?.(notice, open.account))) {
      tell({ type: 'noticed' });
    }
    const sign = boxSign(open, open.composer.isConnected ? textsOf(site, open.composer) : []);
    if (sign) tell({ type: sign });
    if (sign === 'emptied') life.setTimeout(() => tell({ type: 'waited' }), settling);
  };
  const observer = new MutationObserver(() => {
    if (due) return;
    due = true;
    life.setTimeout(look, lookDelay);
  });
  // Changes within a shadow root are seen from there only.
  for (const root of rootsAround(open.composer)) {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }
  atEnd(life, () => observer.disconnect());
  life.setTimeout(() => tell({ type: 'waited' }), patience);
}

/** The page, and the open shadow roots a composer is in. */
function rootsAround(composer: HTMLElement): Node[] {
  return [document.body, ...ancestorsOf(composer).filter(isShadowRoot)];
}

/** What the boxes say now. Other text than was sent says nothing: the writer is at the next post. */
function boxSign(open: Open, texts: readonly string[]): 'emptied' | 'restored' | undefined {
  if (texts.length === 0) return 'emptied';
  const worded = open.texts.some((text) => text !== '');
  if (worded && texts.every((text) => text === '')) return 'emptied';
  return sameList(texts, open.texts) ? 'restored' : undefined;
}

/** Hears of the page's own requests to send, each with whether it was accepted and when it started. */
function watchRequests(
  site: Site,
  life: Life,
  hear: (what: 'post' | 'scheduled' | 'edit', ok: boolean, started: number) => void,
): void {
  const { requestAt } = site.evidence;
  if (!requestAt) return;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const what = requestAt(entry.name);
      if (!what || !(entry instanceof PerformanceResourceTiming)) continue;
      hear(what, entry.responseStatus >= 200 && entry.responseStatus < 300, entry.startTime);
    }
  });
  observer.observe({ type: 'resource' });
  atEnd(life, () => observer.disconnect());
}
