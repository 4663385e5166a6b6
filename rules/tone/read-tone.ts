/** The tone reading: how a whole draft sounds, in the words of the field, and what makes it so. */
import type { Nudge, Post } from '../types.ts';
import { evidenceOf } from './evidence.ts';
import { featuresOf } from './features.ts';
import { ABSTRACT, NEWS, POLICY, TALK } from './marks.ts';
import { modelOf, oddsOf, probability } from './model.ts';
import { type Found, type Phrase, tellingPhrases } from './phrases.ts';
import kept from './weights.json' with { type: 'json' };

/** How a draft sounds: like news reporting, like policy making, like a person, or like none of them for sure. */
export type Tone = 'news' | 'policy' | 'person' | 'mixed';

export interface ToneReading {
  readonly reading: Tone;
  /** From 0, a person talking, to 1, a release. For a bar, never for a figure. */
  readonly lean: number;
  /** At most three phrases that make it so, the most telling first; none where the reading is mixed. */
  readonly phrases: readonly Phrase[];
}

/** Fewer words say too little to be read. */
export const ENOUGH_WORDS = 8;
/** From this lean on a draft sounds like the office; up to `PERSON` like a person. */
const OFFICE = 0.8;
const PERSON = 0.4;
/** How many signs there must be before a draft is told that it sounds like the office. */
const CHORUS = 2;
/** A word of the news desk says more than one of the policy desk: releases are about policy, but report it. */
const REPORTED = 1.5;
/** A line in headline case is a sign of the news desk too: shapes.ts. */
const HEADLINE = '(Aa)';
/** An abstract ending says this much less than a word of the policy desk. */
const ENDING = 0.5;
/** From this length on a word may be shown by its weight alone. */
const LONG = 8;
/** What a word of a desk's own list says, beside what the model has learned of it. */
const TOLD = 2;
const model = modelOf(kept);

/**
 * Reads the tone of a draft's posts; undefined where they have too few words. `nudges` are those of the same
 * draft: tone and jargon among them count as signs.
 */
export function readTone(
  posts: readonly Post[],
  nudges: readonly Nudge[] = [],
): ToneReading | undefined {
  const read = posts.map(({ text }) => featuresOf(text));
  if (read.reduce((sum, { words }) => sum + words, 0) < ENOUGH_WORDS) return undefined;
  const found = read.flatMap(({ seen }, post) => seen.map((each) => ({ ...each, post })));
  const lean = probability(oddsOf(model, found) + evidenceOf(nudges));
  if (lean <= PERSON) {
    return { reading: 'person', lean, phrases: tellingPhrases(posts, found, personSign) };
  }
  for (const reading of lean < OFFICE ? [] : desksOf(found, nudges)) {
    const spoken = nudges.filter(
      ({ category, end, start }) => end > start && category === CATEGORY[reading],
    );
    const phrases = tellingPhrases(posts, found, SIGN[reading], spoken);
    if (phrases.length >= CHORUS) return { reading, lean, phrases };
  }
  return { reading: 'mixed', lean, phrases: [] };
}

const CATEGORY = { news: 'tone', policy: 'jargon' } as const;

/** The desks a draft has signs of, the one with more of them first. */
function desksOf(
  found: readonly Found[],
  nudges: readonly Nudge[],
): readonly ('news' | 'policy')[] {
  let news = 0;
  let policy = 0;
  for (const { key } of found) {
    if (NEWS.has(key) || key === HEADLINE) news += REPORTED;
    if (POLICY.has(key)) policy += 1;
    if (ABSTRACT.has(key)) policy += ENDING;
  }
  for (const { category } of nudges) {
    if (category === 'tone') news += REPORTED;
    if (category === 'jargon') policy += 1;
  }
  const both = [
    { desk: 'news', signs: news },
    { desk: 'policy', signs: policy },
  ] as const;
  return both
    .filter(({ signs }) => signs > 0)
    .toSorted((a, b) => b.signs - a.signs)
    .map(({ desk }) => desk);
}

/** Only what is said to somebody is shown: that a person looked at something is no sign of one. */
function personSign({ key }: Found): number {
  const talk = key.split(' ').some((word) => TALK.has(word));
  return talk ? TOLD - (model.weights.get(key) ?? 0) : 0;
}

/** A short word by itself is no sign to show, however often releases have it, unless the news desk is known by it. */
function newsSign({ key }: Found): number {
  const weight = model.weights.get(key) ?? 0;
  if (NEWS.has(key)) return TOLD + weight;
  return key.length < LONG && /^[\p{L}']+$/u.test(key) ? 0 : weight;
}

function policySign({ key }: Found): number {
  return (POLICY.has(key) ? TOLD : 0) + (ABSTRACT.has(key) ? ENDING : 0);
}

const SIGN = { news: newsSign, policy: policySign } as const;
