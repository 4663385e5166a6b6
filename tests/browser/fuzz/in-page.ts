/** What waits within a page for an editor to follow: one question, however long it takes. Travels as text. */
import type { Reference } from './reference.ts';

export interface Following {
  /**
   * A few tasks: what the browser and the editor do a moment after a key is then done. Like all of these
   * it lets the editor rest, so that the next change is undone on its own.
   */
  moment(): Promise<void>;
  /** What the model holds, as soon as it is one of these; and whether it came to be. */
  model(wanted: readonly Reference[]): Promise<{ model: Reference; found: boolean }>;
  /** What the model holds and what the probe reads, as soon as they are the same; and whether they came to be. */
  reading(): Promise<{ model: Reference; read: unknown; found: boolean }>;
}

declare global {
  interface Window {
    __following: Following;
  }
}

/** Sets up `window.__following`. Given the events by which the probe is asked and answers. */
export function installFollowing(events: { ask: string; answer: string }): void {
  /** What has not come after so many milliseconds will not. */
  const patience = 10_000;
  const task = () => new Promise((resolve) => setTimeout(resolve, 1));
  const modelNow = (): Reference => {
    const [report] = window.__page.editors();
    if (!report) throw new Error('no editor');
    const { text, anchor, focus } = report;
    return { text, selection: { start: Math.min(anchor, focus), end: Math.max(anchor, focus) } };
  };
  const same = (some: unknown, other: unknown) => JSON.stringify(some) === JSON.stringify(other);

  const readNow = (): Promise<unknown> =>
    new Promise((resolve) => {
      const listen = (event: Event) => {
        if (!(event instanceof CustomEvent)) return;
        const { id, answer } = JSON.parse(event.detail);
        if (id !== 'following') return;
        document.removeEventListener(events.answer, listen);
        resolve(answer);
      };
      document.addEventListener(events.answer, listen);
      const detail = JSON.stringify({ id: 'following', question: 'read', detail: 'null' });
      window.__page
        .element('box')
        ?.dispatchEvent(new CustomEvent(events.ask, { bubbles: true, composed: true, detail }));
    });

  const moment = async () => {
    for (let time = 0; time < 3; time++) await task();
  };
  const rested = <T>(after: T): T => {
    window.__rest();
    return after;
  };

  window.__following = {
    moment: async () => rested(await moment()),
    async model(wanted) {
      await moment();
      const deadline = performance.now() + patience;
      for (;;) {
        const model = modelNow();
        const found = wanted.some((each) => same(each, model));
        if (found || performance.now() > deadline) return rested({ model, found });
        await task();
      }
    },
    async reading() {
      await moment();
      const deadline = performance.now() + patience;
      for (;;) {
        const read = await readNow();
        const model = modelNow();
        const found = same(read, model);
        if (found || performance.now() > deadline) return rested({ model, read, found });
        await task();
      }
    },
  };
}
