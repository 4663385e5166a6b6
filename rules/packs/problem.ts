/** What is wrong with a pack, where its author can put it right. */

/** One thing wrong with a pack. Lines and columns count from 1; columns in UTF-16 units. */
export interface PackProblem {
  /** The file's path as it was given to us. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, in a sentence. */
  readonly reason: string;
  /** What would put it right, where we know. */
  readonly hint?: string;
  /** The rule it is in, where it is in one. */
  readonly rule?: string;
}

/** Where something stands in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem on one line, as linters print them: `file:line:column reason`. */
export function printProblem(problem: PackProblem): string {
  const { file, line, column, reason, hint } = problem;
  return `${file}:${line}:${column} ${reason}${hint === undefined ? '' : ` ${hint}`}`;
}
