/** What a test may ask of the sites room, about the box the question is put to. */

import type { Level, Span } from '../../../rules/types.ts';
import type { Edit, WriteResult } from '../../../sites/editors/editor.ts';
import type { Sending } from '../../../sites/sending/watch-sending.ts';
import type { Facts } from '../../../sites/site.ts';

/** Each question with its answer. */
export interface Questions {
  read: { ask: null; answer: { text: string; selection: Span | null } };
  write: { ask: Edit; answer: WriteResult };
  /** Writes twice at once. */
  writeTwice: { ask: Edit; answer: readonly WriteResult[] };
  /** Underlines every place these phrases stand, now and after each change. */
  mark: { ask: readonly { phrase: string; level: Level }[]; answer: null };
  facts: { ask: null; answer: Facts };
  /** What the watch on the box's composer has told since the first `mark`. */
  told: { ask: null; answer: { changes: number; gone: number } };
  sendings: { ask: null; answer: readonly Sending[] };
  /** Ends the life of everything, as when the extension is updated. */
  end: { ask: null; answer: null };
}

export type Question = keyof Questions;

export interface Asked {
  readonly id: number;
  readonly question: Question;
  /** As JSON. */
  readonly detail: string;
}

export const askEvent = 'probe-ask';
export const answerEvent = 'probe-answer';
