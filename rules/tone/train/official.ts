/**
 * Official posts to train on, sorted by the house rules instead of by a judge: those with a tone nudge at full
 * strength, and those with neither tone nor jargon. The phrases the rules saw are taken out, so that a model learns
 * what keeps them company and not the rules themselves.
 */
import { housePacks } from '../../cli/house.ts';
import { createCoach } from '../../coach.ts';
import { BLANK } from '../../draft/entities.ts';
import { compromiseGrammar } from '../../grammar/compromise.ts';
import type { Nudge } from '../../types.ts';

/** What a text says of itself by the rules, and the text without what they saw. */
export interface Sorted {
  readonly tone: 'release' | 'person';
  readonly text: string;
}

/** Makes a sorter; undefined for a text that is neither. */
export function createSorter(): (text: string) => Sorted | undefined {
  const coach = createCoach(housePacks(), { strength: 'thorough', grammar: compromiseGrammar });
  return (text) => sorted(text, coach.read({ posts: [{ text }], site: 'x', now: 0 }));
}

/** Sorts a text by its nudges. */
export function sorted(text: string, nudges: readonly Nudge[]): Sorted | undefined {
  const tone = nudges.filter(({ category }) => category === 'tone');
  if (tone.length > 0) return { tone: 'release', text: without(text, tone) };
  return nudges.some(({ category }) => category === 'jargon')
    ? undefined
    : { tone: 'person', text };
}

function without(text: string, nudges: readonly Nudge[]): string {
  let rest = text;
  for (const { start, end } of nudges) {
    rest = rest.slice(0, start) + BLANK.repeat(end - start) + rest.slice(end);
  }
  return rest;
}
