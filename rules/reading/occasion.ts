/** The guards that depend on the draft: whether a rule may speak now, here, about this post. */
import type { Entity } from '../draft/entities.ts';
import type { Terms } from '../find/terms.ts';
import type { Answer, Answers, CompiledRule, Guards, TimeWindow } from '../packs/pack.ts';
import type { Draft } from '../types.ts';
import type { PieceReading } from './piece.ts';
import type { PieceHas } from './post-terms.ts';
import type { PostReading } from './wide.ts';

/** Answers, once a rule, whether it may speak of a post of this draft. */
export type MaySpeak = (rule: CompiledRule, post: number) => boolean;

/** The occasion a draft is: asked only for rules that found something. */
export function occasionOf(
  draft: Draft,
  posts: readonly PostReading[],
  pieceHas: PieceHas,
): MaySpeak {
  const ofDraft = new Map<CompiledRule, boolean>();
  const ofPosts = posts.map(() => new Map<CompiledRule, boolean>());
  return (rule, post) => {
    const { guards } = rule;
    if (guards === undefined) return true;
    const here = ofPosts[post];
    const reading = posts[post];
    return (
      remembered(ofDraft, rule, () => suitsDraft(guards, draft, posts, pieceHas)) &&
      (here === undefined ||
        remembered(here, rule, () => reading === undefined || suitsPost(guards, reading, pieceHas)))
    );
  };
}

function remembered(
  known: Map<CompiledRule, boolean>,
  rule: CompiledRule,
  find: () => boolean,
): boolean {
  const answer = known.get(rule) ?? find();
  known.set(rule, answer);
  return answer;
}

function suitsDraft(
  guards: Guards,
  draft: Draft,
  posts: readonly PostReading[],
  pieceHas: PieceHas,
): boolean {
  const { sites, accounts, onlyReply, skipWhen, between, answeredBy } = guards;
  if (sites !== undefined && !sites.includes(draft.site)) return false;
  const account = draft.account?.replace(/^@/, '').toLowerCase() ?? '';
  if (accounts !== undefined && !accounts.includes(account)) return false;
  if (onlyReply === true && draft.reply !== true) return false;
  if (skipWhen?.some((state) => isIn(draft, state)) === true) return false;
  if (between?.some((window) => isWithin(window, draft.now)) === false) return false;
  return answeredBy === undefined || !isAnswered(answeredBy, draft, posts, pieceHas);
}

/** Posts are asked paragraph by paragraph, so that what has not changed is not asked again. */
function suitsPost(
  { needs, unlessPost }: Guards,
  { pieces }: PostReading,
  pieceHas: PieceHas,
): boolean {
  const has = (terms: Terms) => pieces.some(({ reading }) => pieceHas(reading, terms));
  return (
    !(unlessPost !== undefined && has(unlessPost)) && (needs === undefined || needs.every(has))
  );
}

function isIn(draft: Draft, state: string): boolean {
  if (state === 'reply') return draft.reply === true;
  if (state === 'quote') return draft.quote === true;
  if (state === 'scheduled') return draft.scheduled === true;
  if (state === 'thread') return draft.posts.length > 1;
  return draft.states?.includes(state) === true;
}

/** Whether a time, in milliseconds since the epoch, is in a window. */
function isWithin({ from, to, hours, days }: TimeWindow, now: number): boolean {
  const time = new Date(now);
  const day = dayOf(time);
  if (from !== undefined && day < from) return false;
  if (to !== undefined && day > to) return false;
  if (days !== undefined && !days.includes(time.getDay())) return false;
  if (hours === undefined) return true;
  const minute = time.getHours() * 60 + time.getMinutes();
  const [start, end] = hours;
  return start <= end ? start <= minute && minute < end : minute >= start || minute < end;
}

/** A day as 2026-03-16, by the clock of this machine. */
function dayOf(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

const ENTITIES: Partial<Record<Answer, Entity['kind']>> = {
  link: 'url',
  mention: 'mention',
  hashtag: 'hashtag',
};

/** How people say where something is from. */
const source =
  /\bsources?:|\b(?:according to|data from|figures from|statistics from|numbers from|published by|reported by|research (?:by|from)|a (?:study|survey|report|poll) (?:by|from|of)|based on (?:[\w’'-]+ ){0,5}(?:analys[ei]s|census|data|estimates|evidence|figures|findings|interviews|polls?|records|reports?|research|responses|results|sales|statistics|stud(?:y|ies)|surveys?)|census)\b|\((?:source|ons|nhs|ofcom|nao|obr)\b/i;

/** Whether each paragraph names one: paragraphs stay while the rest of a draft is typed. */
const named = new WeakMap<PieceReading, boolean>();

function namesSource(piece: PieceReading): boolean {
  const known = named.get(piece) ?? source.test(piece.raw);
  named.set(piece, known);
  return known;
}

function isAnswered(
  { facts, words }: Answers,
  draft: Draft,
  posts: readonly PostReading[],
  pieceHas: PieceHas,
): boolean {
  const has = (fact: Answer): boolean => {
    const kind = ENTITIES[fact];
    if (kind !== undefined) {
      return posts.some(({ pieces }) =>
        pieces.some(({ reading }) => reading.entities.some((each) => each.kind === kind)),
      );
    }
    if (fact === 'quote') return draft.quote === true;
    if (fact === 'media') return draft.posts.some(({ media = [] }) => media.length > 0);
    return posts.some(({ pieces }) => pieces.some(({ reading }) => namesSource(reading)));
  };
  if (facts.some(has)) return true;
  if (words === undefined) return false;
  return posts.some(({ pieces }) => pieces.some(({ reading }) => pieceHas(reading, words)));
}
