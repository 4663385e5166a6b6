/** What is measured on a page. All times in milliseconds, memory in bytes. */
import type { Page } from 'puppeteer-core';
import { openCard } from '../../browser/coach/coached.ts';
import type { BrowserName } from '../../browser/harness/find-browser.ts';
import { until } from '../../browser/harness/until.ts';
import * as writing from '../../browser/harness/writing.ts';
import { median } from '../figures.ts';
import { textOf } from '../texts.ts';
import type { Holds } from './results.ts';
import { begin, type Session } from './session.ts';
import { followClock, pageThreadClock } from './thread-time.ts';

/** Keys measured at each length in each of the rounds, and those before them that warm up. */
const KEYS = 150;
const WARM_UP = 30;
/** How long after a key its work is counted: past the frame it is drawn in, short of the next key of a fast typist. */
const KEY_WINDOW = 60;
/** What is longer than this is felt. */
const LONG = 50;
/** Stretches shorter than this are not looked at. */
const WORTH_A_LOOK = 5;

const MUTATIONS = 5_000;
const KEYSTROKES = 1_000;
const OPENINGS = 100;

/** How long each key keeps the page's thread: every key of one round. */
export async function typing(
  session: Session,
  coached: boolean,
  length: number,
): Promise<readonly number[]> {
  const page = await session.page();
  await begin(page, `We utilise it. ${textOf(length - 15, 7)}`, coached);
  const typed = textOf(WARM_UP + KEYS, 8).replaceAll('\n', ' ');
  const measureKey = await byThreadTime(page, session.parapet.name);
  const taken: number[] = [];
  for (const key of typed) taken.push(await measureKey(() => page.keyboard.type(key)));
  await page.close();
  return taken.slice(WARM_UP);
}

type MeasureKey = (press: () => Promise<void>) => Promise<number>;

/** By the processor time the page's thread spends, which other programs on the machine do not add to. */
async function byThreadTime(page: Page, name: BrowserName): Promise<MeasureKey> {
  const spent = name === 'chromium' ? await chromiumTime(page) : firefoxClock(page);
  return async (press) => {
    const before = await spent();
    await press();
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), KEY_WINDOW);
    return (await spent()) - before;
  };
}

function firefoxClock(page: Page): () => number {
  const id = page.browser().process()?.pid;
  if (id === undefined) throw new Error('a browser without a process');
  return pageThreadClock(id);
}

async function chromiumTime(page: Page): Promise<() => Promise<number>> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('no TaskDuration');
    return seconds * 1_000;
  };
}

/** What kept the page's thread for longer than 50 ms, while a feed is scrolled through and while a post is typed. */
export async function holds(session: Session, coached: boolean) {
  const page = await session.page();
  await begin(page, 'We utilise it.', coached);
  const watched = session.parapet.name === 'chromium' ? longTasks : heldStretches;
  const scrolling = await watched(page, () => scrollFeed(page));
  await writing.clickInto(page, 'home/0');
  const text = textOf(KEYSTROKES, 9).replaceAll('\n', ' ');
  const keys = await watched(page, () => page.keyboard.type(text));
  await page.close();
  return { scrolling, keys };
}

/** Tasks by the processor time they took, which other programs on the machine do not add to. */
async function longTasks(page: Page, act: () => Promise<void>): Promise<Holds> {
  await page.tracing.start({ categories: ['toplevel'] });
  await act();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('no trace');
  const { traceEvents: events }: Trace = JSON.parse(new TextDecoder().decode(trace));
  const isMain = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && args?.name === 'CrRendererMain';
  const mains = new Set(events.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(
    ({ name, pid, tid, tdur }) =>
      tdur !== undefined && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('no task in the trace');
  const taken = tasks.map(({ tdur = 0 }) => tdur / 1_000).sort((a, b) => b - a);
  return { long: taken.filter((took) => took > LONG), longest: taken[0] ?? 0 };
}

/** What is read of a trace; times in microseconds. */
interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** The processor time it took. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Stretches in which nothing else could run, as the page itself sees them, by the processor time they took. */
async function heldStretches(page: Page, act: () => Promise<void>): Promise<Holds> {
  const stop = followClock(firefoxClock(page));
  await page.evaluate((over) => window.__bench.watchHolds(over), WORTH_A_LOOK);
  await act();
  const seen = await page.evaluate(() => window.__bench.holds());
  const workedBetween = stop();
  const taken = seen
    .map(({ from, to }) => Math.min(to - from, workedBetween(from, to)))
    .sort((a, b) => b - a);
  return { long: taken.filter((took) => took > LONG), longest: taken[0] ?? 0 };
}

/** Adds posts below and takes them away above, as an endless feed does while it is scrolled. */
async function scrollFeed(page: Page): Promise<void> {
  await page.evaluate(async (mutations) => {
    const column = document.querySelector('[data-testid="primaryColumn"]');
    if (!column) throw new Error('no column');
    const kept = column.childElementCount;
    for (let made = 0; made < mutations; ) {
      for (let each = 0; each < 10; each += 1, made += 1) {
        const post = document.createElement('article');
        post.style.height = '60px';
        post.textContent = `Post ${made}: we utilise and leverage all day long.`;
        column.append(post);
        if (column.childElementCount > kept + 60) {
          column.children[kept]?.remove();
          made += 1;
        }
      }
      scrollBy(0, 40);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  }, MUTATIONS);
}

/** How long until the writer sees something: from focus to the first nudges, from a key to its mark, from a click to the card. */
export async function latencies(session: Session) {
  const focus: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const page = await session.page();
    await page.evaluate(() => window.__page.put('home/0', 'We utilise it and leverage it.'));
    await page.evaluate(() => window.__bench.await('focusin', () => CSS.highlights.size > 0));
    await writing.clickInto(page, 'home/0');
    focus.push(await seen(page));
    await page.close();
  }

  const page = await session.page();
  await begin(page, 'We utilise it. We leverag', true);
  const marked: number[] = [];
  const opened: number[] = [];
  for (let time = 0; time < 20; time += 1) {
    await page.evaluate(() => {
      const count = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      const before = count();
      window.__bench.await('keydown', () => count() > before);
    });
    await writing.typeText(page, 'e');
    marked.push(await seen(page));
    await writing.press(page, 'Backspace');
    await until('the mark to go', () =>
      page.evaluate(() => [...CSS.highlights.values()].every(({ size }) => size === 1)),
    );
  }
  for (let time = 0; time < 20; time += 1) {
    await page.evaluate(() => {
      const [part] = [...([...CSS.highlights.values()][0] ?? [])];
      if (!(part instanceof Range)) throw new Error('nothing is marked');
      const { left, top, bottom } = part.getBoundingClientRect();
      const places = [24, 60, 96].flatMap((away) =>
        [20, 120, 220].flatMap((along) => [
          [left + along, bottom + away] as const,
          [left + along, top - away] as const,
        ]),
      );
      // Whatever of ours is there is, to the page, our host beside its body.
      window.__bench.await('click', () =>
        places.some(([x, y]) => document.elementFromPoint(x, y)?.matches('html > :not(body)')),
      );
    });
    await openCard(page, 'utilise');
    opened.push(await seen(page));
    await writing.press(page, 'Escape');
    await until('the card to go', () =>
      page.evaluate(() => [...CSS.highlights.keys()].length === 1),
    );
  }
  await page.close();
  return { focus: median(focus), marked: median(marked), opened: median(opened) };
}

/** How long it took until what the page was told to await was there. Told before the act: a driver's next question may overtake it. */
const seen = (page: Page): Promise<number> => page.evaluate(() => window.__bench.awaited());

/** How much the page's heap has grown after the composer was opened and closed so often. Chromium only: Firefox tells nobody. */
export async function heapGrowth(session: Session, coached: boolean): Promise<number> {
  const page = await session.page();
  const client = await page.createCDPSession();
  const used = async () => {
    for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const openAndClose = async () => {
    await writing.openDialog(page);
    await writing.typeText(page, 'We utilise');
    if (coached) await until('a mark', () => page.evaluate(() => CSS.highlights.size > 0));
    await page.click('[data-testid="app-bar-close"]');
    await page.waitForSelector('[data-testid="confirmationSheetCancel"]');
    await page.click('[data-testid="confirmationSheetCancel"]');
    await until('the dialog to close', async () => (await page.$('[role="dialog"]')) === null);
  };
  for (let time = 0; time < 10; time += 1) await openAndClose();
  const before = await used();
  for (let time = 0; time < OPENINGS; time += 1) await openAndClose();
  const after = await used();
  await page.close();
  return after - before;
}
