/** The tone reading: how a whole draft sounds, in the words of the field, and what makes it so. */
import type { Nudge, Post } from '../types.ts';
import { evidenceOf } from './evidence.ts';
import { featuresOf } from './features.ts';
import { ABSTRACT, NEWS, POLICY } from './marks.ts';
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
const OFFICE = 0.75;
const PERSON = 0.4;
/** How many signs there must be before a draft is told that it sounds like the office. */
const CHORUS = 2;
/** An abstract ending says this much less than a word of the policy desk. */
const ENDING = 0.5;
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
    return { reading: 'person', lean, phrases: tellingPhrases(found, personSign) };
  }
  if (lean < OFFICE) return { reading: 'mixed', lean, phrases: [] };
  const reading = deskOf(found, nudges);
  const spoken = nudges.filter(
    ({ category, end, start }) => end > start && category === CATEGORY[reading],
  );
  const phrases = tellingPhrases(found, reading === 'news' ? newsSign : policySign, spoken);
  if (phrases.length < CHORUS) return { reading: 'mixed', lean, phrases: [] };
  return { reading, lean, phrases };
}

const CATEGORY = { news: 'tone', policy: 'jargon' } as const;

/** Whether the signs are more of the news desk or of the policy desk. */
function deskOf(found: readonly Found[], nudges: readonly Nudge[]): 'news' | 'policy' {
  let news = 0;
  let policy = 0;
  for (const { key } of found) {
    if (NEWS.has(key)) news += 1;
    if (POLICY.has(key)) policy += 1;
    if (ABSTRACT.has(key)) policy += ENDING;
  }
  for (const { category } of nudges) {
    if (category === 'tone') news += 1;
    if (category === 'jargon') policy += 1;
  }
  return policy > news ? 'policy' : 'news';
}

function personSign({ key }: Found): number {
  return -(model.weights.get(key) ?? 0);
}

function newsSign({ key }: Found): number {
  return (model.weights.get(key) ?? 0) + (NEWS.has(key) ? 2 : 0);
}

function policySign({ key }: Found): number {
  return (POLICY.has(key) ? 2 : 0) + (ABSTRACT.has(key) ? ENDING : 0);
}
