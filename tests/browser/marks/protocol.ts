/** What a test may ask about marks, of the box the event is sent to. */
import type { Level } from '../../../rules/types.ts';
import type { Theme } from '../../../sites/site.ts';

export interface Phrase {
  readonly phrase: string;
  readonly level: Level | 'pointed';
}

export type Asked =
  /** Marks every place these phrases stand, now and after each change; `onText` as in `openMarks`. */
  | { readonly question: 'mark'; readonly phrases: readonly Phrase[]; readonly onText?: boolean }
  /** Where a phrase is on the screen. */
  | { readonly question: 'rects'; readonly phrase: string }
  | { readonly question: 'theme'; readonly theme: Theme }
  | { readonly question: 'end' };

export const askEvent = 'marks-ask';
export const answerEvent = 'marks-answer';
