/**
 * Window: something to remember at certain times, whatever is written: the weeks before an election,
 * the hours when nobody is there to answer. With `tokens`, only where one of them is written.
 *
 *     extends: window
 *     message: "It is late: will somebody be there for the replies?"
 *     between: "22:00-06:00"
 *
 * The times are in `between`, or in the dates of a `setting`. Without tokens it speaks once a draft,
 * about no words in it.
 */
import type { Terms } from '../find/terms.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import { compileExistence, readyExistence } from './existence.ts';
import type { DraftReader, TermsReader } from './reader.ts';

export interface WindowSpec {
  readonly terms?: Terms;
}

/** Reads the keys of an existence rule where there are any; `between` is a guard. */
export function compileWindow(keys: RuleKeys): WindowSpec | undefined {
  if (!keys.has('between') && !keys.has('setting')) {
    keys.problem([], 'A window rule needs `between`: when to speak, such as "22:00-06:00".');
    return undefined;
  }
  if (!keys.has('tokens') && !keys.has('raw')) return {};
  return compileExistence(keys);
}

export function readyWindow({ terms }: WindowSpec): DraftReader | TermsReader {
  if (terms !== undefined) return readyExistence({ terms });
  return {
    reads: 'draft',
    read: ({ posts }) =>
      posts.some(({ text }) => text.trim() !== '')
        ? [{ post: 0, start: 0, end: 0, args: [], whole: true }]
        : [],
  };
}
