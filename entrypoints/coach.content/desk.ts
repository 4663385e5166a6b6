import type { CardStatus, InPageEvents } from '../../components/shapes.ts';
import type { Fix, Nudge } from '../../rules/types.ts';
import { atEnd, type Life } from '../../sites/life.ts';
import { openMarks } from '../../sites/marks.ts';
import { watchComposer } from '../../sites/watch-composer.ts';
import { ask, type CoachReport } from '../shared/messages.ts';
import { catchEscape } from './escape.ts';
import type { Tools } from './page.ts';
import { watchPointer } from './pointer.ts';
import { readDraft, sameTexts } from './read-draft.ts';
import { sameIn, wavingKey } from './same.ts';
import { stateOf } from './state.ts';
import { takeFix } from './take-fix.ts';

/** One composer being coached: its draft in; marks, pill and card out. */
export interface Desk {
  readonly composer: HTMLElement;
  refresh(): void;
  report(): CoachReport;
  /** Opens the card of the nth nudge. */
  show(nudge: number): void;
}

/** The card that is open, and what became of what the writer asked for in it. */
export interface OpenCard {
  readonly nudge: Nudge;
  readonly status?: CardStatus;
}

/** How long the writer must stop before grammar is read too, in milliseconds. */
const pauseMs = 350;
/** How long "Done" stays, in milliseconds. */
const thanksMs = 4000;

export function openDesk({ site, kept, screen }: Tools, composer: HTMLElement, life: Life): Desk {
  const waved = new Set<string>();
  const marks = openMarks(life);
  let now = readDraft(site, composer, kept.sent);
  let nudges: readonly Nudge[] = [];
  let counted = 0;
  let card: OpenCard | undefined;
  let listOpen = false;
  let lastChange = 0;

  const draw = () => {
    if (life.signal.aborted) return;
    screen.show(stateOf({ site, now, nudges, card, listOpen }), events);
  };
  const read = (depth: 'phrases' | 'all') => {
    now = readDraft(site, composer, kept.sent);
    nudges = kept
      .coach()
      .read(now.draft, depth)
      .filter((nudge) => !waved.has(wavingKey(nudge)));
    marks.paint(
      nudges.flatMap(({ post, start, end, level }) => {
        const reading = now.readings[post];
        return reading && end > start ? [{ reading, start, end, level }] : [];
      }),
    );
    if (card && !card.status) setCard(sameIn(nudges, card.nudge));
    if (nudges.length === 0) listOpen = false;
    if (nudges.length !== counted) {
      counted = nudges.length;
      void ask({ type: 'count', nudges: counted });
    }
    draw();
  };
  const readAll = () => {
    kept.bringGrammar();
    read('all');
  };
  const changed = () => {
    const before = now.draft.posts;
    read('phrases');
    // What became of the last fix has been read by whoever writes on.
    if (card?.status && card.status.kind !== 'writing' && !sameTexts(before, now.draft.posts)) {
      setCard(undefined);
      draw();
    }
    const change = ++lastChange;
    life.setTimeout(() => {
      if (change === lastChange) readAll();
    }, pauseMs);
  };

  const setCard = (nudge: Nudge | undefined, status?: CardStatus) => {
    card = nudge && { nudge, ...(status && { status }) };
  };
  const open = (nudge: Nudge) => {
    listOpen = false;
    setCard(nudge);
    draw();
  };
  const close = () => {
    if (card) setCard(undefined);
    else listOpen = false;
    draw();
  };
  const take = async (nudge: Nudge, fix: Fix) => {
    const box = now.boxes[nudge.post];
    if (!box) return;
    setCard(nudge, { kind: 'writing' });
    draw();
    const status = await takeFix(site.editorOf(box), box, nudge, fix, life);
    setCard(nudge, status);
    readAll();
    if (status.kind !== 'done') return;
    life.setTimeout(() => {
      if (card?.status !== status) return;
      setCard(undefined);
      draw();
    }, thanksMs);
  };
  const neverAgain = (nudge: Nudge, on: boolean) => {
    void ask({ type: 'ignore', rule: `${nudge.pack}/${nudge.rule}`, on });
    setCard(nudge, on ? { kind: 'silenced' } : undefined);
    draw();
  };

  const events: InPageEvents = {
    onFix: (nudge, fix) => void take(nudge, fix),
    onNotThisTime: (nudge) => {
      waved.add(wavingKey(nudge));
      setCard(undefined);
      read('all');
    },
    onNeverAgain: (nudge) => neverAgain(nudge, true),
    onUndoNeverAgain: (nudge) => neverAgain(nudge, false),
    onCopy: (text) => {
      void navigator.clipboard.writeText(text).then(() => {
        if (card) setCard(card.nudge, { kind: 'failed', text, copied: true });
        draw();
      });
    },
    onClose: close,
    onToggleList: () => {
      listOpen = !listOpen;
      setCard(undefined);
      draw();
    },
    onSelect: open,
  };

  watchComposer(site, composer, life, { changed, gone: () => screen.clear() });
  watchPointer({ nudges: () => nudges, readings: () => now.readings, screen, open }, life);
  catchEscape(() => card !== undefined || listOpen, close, life);
  for (const type of ['scroll', 'resize'] as const) {
    window.addEventListener(type, () => life.requestAnimationFrame(draw), {
      capture: true,
      passive: true,
      signal: life.signal,
    });
  }
  atEnd(life, () => {
    screen.clear();
    void ask({ type: 'count', nudges: 0 });
  });
  changed();

  return {
    composer,
    refresh: () => read('all'),
    report: () => ({
      site: site.id,
      ...(now.facts.account !== undefined && { account: now.facts.account }),
      writing: true,
      nudges,
    }),
    show: (index) => {
      const nudge = nudges[index];
      if (nudge) open(nudge);
    },
  };
}
