import { plural, useWords } from '../words.ts';
import type { PackProblemRow } from './shapes.ts';

/** `file:line:column`, as editors and terminals write it. */
function placeOf({ file, line, column }: PackProblemRow): string {
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

interface Props {
  readonly file: string;
  /** Other packs in the file were loaded. */
  readonly partly: boolean;
  readonly problems: readonly PackProblemRow[];
}

/** Why a pack was refused, each reason at its place in the file. */
export function ProblemList({ file, partly, problems }: Props) {
  const words = useWords();
  return (
    <div class="problems">
      <p>{plural(words, partly ? 'loadPartly' : 'loadRefused', problems.length, [file])}</p>
      <ol>
        {problems.map((problem) => (
          <li key={`${placeOf(problem)} ${problem.reason}`}>
            <code>{placeOf(problem)}</code>
            <span class="reason">{problem.reason}</span>
            {problem.hint && <span class="problem-hint">{problem.hint}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
