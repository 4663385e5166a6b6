import type { ToneState } from '../shapes.ts';
import { type MessageKey, plural, type Words } from '../words.ts';

const soundsLike: Readonly<Record<ToneState['reading'], MessageKey>> = {
  news: 'toneNews',
  policy: 'tonePolicy',
  person: 'tonePerson',
  mixed: 'toneMixed',
};

/** How a draft sounds, in words. */
export function toneWords(words: Words, { reading }: ToneState): string {
  return words(soundsLike[reading]);
}

/** Where the dot is on the bar, from 0 to 1: what is said to be a bit of both is at neither end, however it leans. */
export function leanShown({ reading, lean }: ToneState): number {
  return reading === 'mixed' ? Math.min(Math.max(lean, 1 / 3), 2 / 3) : lean;
}

/** Whether a draft clearly sounds like the office: then it is not said to read well, nudges or none. */
export function soundsOfficial(tone: ToneState | undefined): boolean {
  return tone?.reading === 'news' || tone?.reading === 'policy';
}

/** What stands over the nudges of a draft, or in their place. */
export function draftHeading(words: Words, nudges: number, tone: ToneState | undefined): string {
  if (nudges > 0) return plural(words, 'nudgeCount', nudges);
  return words(soundsOfficial(tone) ? 'noNudges' : 'readsWell');
}
