import type { Command, ToneState } from '../../components/shapes.ts';
import type { Depth } from '../../rules/coach.ts';
import { mostTelling } from '../../rules/most-telling.ts';
import type { Nudge } from '../../rules/types.ts';
import { atEnd, type CallOff, type ShortLife } from '../../sites/life.ts';
import { openMarks, type Spot } from '../../sites/marks.ts';
import type { Theme } from '../../sites/site.ts';
import { watchComposer } from '../../sites/watch-composer.ts';
import { watchPlaces } from '../../sites/watch-places.ts';
import { ask, type CoachReport } from '../shared/messages.ts';
import { presence } from '../shared/presence.ts';
import { toneOf } from '../shared/tone.ts';
import { caretBox } from './caret.ts';
import { catchEscape } from './escape.ts';
import { memoryOf } from './memory.ts';
import { type Mood, moodAtRest } from './mood.ts';
import { obey } from './obey.ts';
import type { Tools } from './page.ts';
import { keepPillSpot } from './pill-spot.ts';
import { watchPointer } from './pointer.ts';
import type { GuardedDesk } from './posting-guard.ts';
import { readDraft, sameTexts } from './read-draft.ts';
import { stateOf } from './state.ts';
import { takeFix } from './take-fix.ts';
import { openTalk } from './talk.ts';

/** One composer being coached: its draft in; marks, pill and card out. */
export interface Desk extends GuardedDesk {
  refresh(): void;
  report(): CoachReport;
  /** Brings the nth nudge into view and opens its card. */
  show(nudge: number): void;
  /** Does what the writer asked for by keys. */
  obey(command: Command): void;
}

/** How long a draft is read before the page may do something else, in milliseconds: one that is pasted may be long. */
const sliceMs = 12;

/** How long the writer must stop before grammar is read too, in milliseconds. */
const pauseMs = 350;

export function openDesk(
  { site, kept, screen, keys }: Tools,
  composer: HTMLElement,
  life: ShortLife,
): Desk {
  const memory = memoryOf(composer);
  const marks = openMarks(life, {
    layer: screen.layer,
    ...(presence && { shown: presence.shown }),
  });
  let theme: Theme | undefined;
  let now = readDraft(site, composer, kept.sent);
  let nudges: readonly Nudge[] = [];
  let tone: ToneState | undefined;
  let news: readonly Nudge[] = [];
  let mood: Mood = {};
  let counted: number | undefined;
  let changes = 0;
  /** Changes have followed one another without a pause. */
  let typing = false;
  const pillSpot = keepPillSpot(screen.isHost);
  const pillAt = (box: DOMRect) =>
    pillSpot(box, composer.getBoundingClientRect(), kept.pillMoved());

  const spotOf = ({ post, start, end }: Nudge): Spot | undefined => {
    const [box, reading] = [now.boxes[post], now.readings[post]];
    return box && reading && end > start ? { box, reading, start, end } : undefined;
  };
  const rectsOf = (nudge: Nudge) => {
    const spot = spotOf(nudge);
    return spot ? marks.rectsOf(spot) : [];
  };
  const textOf = (post: number) => {
    const [box, reading] = [now.boxes[post], now.readings[post]];
    return box && reading
      ? marks.rectsOf({ box, reading, start: 0, end: reading.text.length })
      : [];
  };
  const draw = () => {
    if (life.signal.aborted) return;
    const shown = site.theme();
    if (theme !== shown) {
      theme = shown;
      marks.setTheme(theme);
    }
    const { card } = talk.opened;
    marks.point(card && !card.status ? spotOf(card.nudge) : undefined);
    const { opened, events } = talk;
    // What has been opened need not be told of as well.
    if (opened.card || opened.list) news = [];
    const { originOf } = kept;
    const view = {
      theme,
      now,
      nudges,
      tone,
      opened,
      news,
      keys: keys(),
      mood,
      pillAt,
      rectsOf,
      textOf,
      caret: () => caretBox(site, now, marks.rectsOf),
      originOf,
    };
    screen.show(stateOf(view), events);
  };
  /** Calls off reading on: what is read next begins anew. */
  let readOn: CallOff | undefined;
  const read = (depth: Depth) => {
    readOn?.();
    if (life.signal.aborted) return;
    const next = readDraft(site, composer, kept.sent, depth === 'phrases' ? now : undefined);
    const coach = kept.coach();
    const end = performance.now() + sliceMs;
    if (!coach.readAhead(next.draft, depth, () => performance.now() > end)) {
      readOn = life.setTimeout(() => read(depth));
      return;
    }
    const before = now.draft.posts;
    now = next;
    const heard = coach.read(now.draft, depth);
    nudges = mostTelling(
      heard.filter((nudge) => !memory.isWaved(nudge)),
      kept.most(),
    );
    // What was waved away still sounds as it does.
    if (depth === 'all') tone = toneOf(now.draft, heard);
    memory.follow(now.draft.posts);
    if (depth === 'all') {
      const fresh = memory.untold(nudges);
      if (fresh.length > 0) news = fresh;
      mood = moodAtRest(nudges, now.draft.posts, memory.hasTold);
    }
    if (nudges.length === 0) news = [];
    marks.paint(
      nudges.flatMap((nudge) => {
        const spot = spotOf(nudge);
        return spot ? { ...spot, level: nudge.level } : [];
      }),
    );
    places.aim(now.boxes);
    talk.follow(nudges, !sameTexts(before, now.draft.posts));
    if (nudges.length !== counted) {
      counted = nudges.length;
      void ask({ type: 'count', nudges: counted });
    }
    draw();
  };
  const changed = () => {
    mood = { faded: typing };
    typing = true;
    read('phrases');
    const change = ++changes;
    life.setTimeout(() => {
      if (change !== changes) return;
      typing = false;
      kept.bringGrammar();
      read('all');
    }, pauseMs);
  };

  const bringIntoView = ({ post }: Nudge) => now.boxes[post]?.scrollIntoView({ block: 'nearest' });

  const talk = openTalk(
    {
      draw,
      nudges: () => nudges,
      async write(nudge, fix) {
        const box = now.boxes[nudge.post];
        if (!box) return { kind: 'stale' };
        const status = await takeFix(site.editorOf(box), box, nudge, fix, life);
        // Now, so that our own change is not taken for the writer's when the page tells of it.
        read('all');
        return status;
      },
      movePill(shift) {
        const { x = 0, y = 0 } = kept.pillMoved() ?? {};
        kept.movePill(shift && { x: x + shift.x, y: y + shift.y });
        draw();
      },
      wave(nudge) {
        memory.wave(nudge);
        read('all');
      },
    },
    life,
  );

  const places = watchPlaces(life, () => {
    marks.follow();
    draw();
  });
  watchComposer(site, composer, life, { changed, gone: life.end });
  watchPointer(
    {
      nudges: () => nudges,
      rectsOf,
      screen,
      open: talk.open,
      leave: talk.leave,
    },
    life,
  );
  catchEscape(() => talk.opened.card !== undefined || talk.opened.list, talk.close, life);
  atEnd(life, () => {
    screen.clear();
    void ask({ type: 'count', nudges: 0 });
  });
  changed();

  return {
    composer,
    texts: () => now.draft.posts.map(({ text }) => text),
    nudges: () => nudges,
    hold(nudge, post) {
      bringIntoView(nudge);
      talk.hold(nudge, post);
      return screen.shows('.held');
    },
    letGo: talk.close,
    refresh: () => read('all'),
    report: () => ({
      site: site.id,
      ...(now.facts.account !== undefined && { account: now.facts.account }),
      writing: now.draft.posts.some(({ text }) => text.trim() !== ''),
      nudges,
      ...(tone && { tone }),
    }),
    show(index) {
      const nudge = nudges[index];
      if (!nudge) return;
      bringIntoView(nudge);
      talk.open(nudge);
    },
    obey(command) {
      obey(command, talk, nudges);
      const { card } = talk.opened;
      if (card && !card.status) bringIntoView(card.nudge);
    },
  };
}
