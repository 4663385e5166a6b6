/**
 * Cadence: posts too close together, too many in a day, or too long a silence, for the account that
 * is posting. Only posts and threads of the ledger count; replies never do, nor does a scheduled draft.
 *
 *     extends: cadence
 *     message: "Your last post was %s min ago."
 *     gap: 30
 *
 * One figure a rule, so that the message can name it:
 * - `gap: 30`: fewer minutes than this since the last post (`%s`: the minutes, 1 at least)
 * - `day: {max: 10}`: this one is past the day's number (`%s`: its number)
 * - `day: {min: 2}`: the last working day had fewer (`%s`: how many)
 * - `burst: {posts: 4, minutes: 60}`: this one is the fourth in the hour (`%s`: its number)
 * - `silence: 7`: days since the last post (`%s`: the days)
 */
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Draft } from '../types.ts';
import type { DraftFinding, DraftReader } from './reader.ts';

export interface CadenceSpec {
  /** Minutes. */
  readonly gap?: number;
  readonly dayMax?: number;
  readonly dayMin?: number;
  readonly burst?: { readonly posts: number; readonly minutes: number };
  /** Days. */
  readonly silence?: number;
}

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** Reads `gap`, `day`, `burst` or `silence`. */
export function compileCadence(keys: RuleKeys): CadenceSpec | undefined {
  const gap = keys.number('gap');
  const silence = keys.number('silence');
  const day = keys.below('day');
  const [dayMax, dayMin] = [day?.number('max'), day?.number('min')];
  day?.refuseOthers('`day`');
  const burst = keys.below('burst');
  const [posts, minutes] = [burst?.number('posts'), burst?.number('minutes')];
  burst?.refuseOthers('`burst`');
  if (burst !== undefined && (posts === undefined || minutes === undefined)) {
    keys.problem(['burst'], '`burst` needs `posts` and `minutes`.');
  }
  const figures = [gap, silence, dayMax, dayMin, posts].filter((each) => each !== undefined);
  if (figures.length !== 1) {
    keys.problem(
      [],
      'A cadence rule needs one of `gap`, `day`, `burst` and `silence`, with one figure.',
    );
  }
  if (figures.some((figure) => figure <= 0)) keys.problem([], 'Cadence figures must be above 0.');
  return {
    ...(gap !== undefined && { gap }),
    ...(silence !== undefined && { silence }),
    ...(dayMax !== undefined && { dayMax }),
    ...(dayMin !== undefined && { dayMin }),
    ...(posts !== undefined && minutes !== undefined && { burst: { posts, minutes } }),
  };
}

export function readyCadence(spec: CadenceSpec): DraftReader {
  return {
    reads: 'draft',
    read(draft): DraftFinding[] {
      if (draft.reply === true || draft.scheduled === true || !isBegun(draft)) return [];
      const figure = outside(spec, draft);
      return figure === undefined
        ? []
        : [{ post: 0, start: 0, end: 0, args: [figure], whole: true }];
    },
  };
}

/** Whether there is anything in the draft yet: an empty box is no post to wait with. */
function isBegun({ posts }: Draft): boolean {
  return posts.some(({ text, media = [] }) => text.trim() !== '' || media.length > 0);
}

/** The figure to name where the draft is outside what is asked. */
function outside(
  { gap, dayMax, dayMin, burst, silence }: CadenceSpec,
  draft: Draft,
): number | undefined {
  const { now } = draft;
  const times = (draft.sent ?? []).flatMap(({ at, kind }) =>
    kind === 'reply' || at > now ? [] : [at],
  );
  if (times.length === 0) return undefined;
  const since = now - Math.max(...times);
  if (gap !== undefined)
    return since < gap * MINUTE ? Math.max(1, Math.floor(since / MINUTE)) : undefined;
  if (silence !== undefined) return since >= silence * DAY ? Math.floor(since / DAY) : undefined;
  if (burst !== undefined) {
    const number = times.filter((at) => now - at < burst.minutes * MINUTE).length + 1;
    return number >= burst.posts ? number : undefined;
  }
  if (dayMax !== undefined) {
    const number = times.filter((at) => at >= startOfDay(now)).length + 1;
    return number > dayMax ? number : undefined;
  }
  return dayMin === undefined ? undefined : thinDay(times, now, dayMin);
}

/** How many posts the last working day had, where that was too few and the ledger goes back before it. */
function thinDay(times: readonly number[], now: number, min: number): number | undefined {
  const end = startOfDay(now);
  let start = startOfDay(end - DAY / 2);
  let finish = end;
  while ([0, 6].includes(new Date(start).getDay())) {
    finish = start;
    start = startOfDay(start - DAY / 2);
  }
  if (!times.some((at) => at < start)) return undefined;
  const number = times.filter((at) => at >= start && at < finish).length;
  return number < min ? number : undefined;
}

/** Midnight by the clock of this machine. */
function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
