/** Runs the examples a rule carries: what must nudge, and what must stay quiet. */
import { type Coach, createCoach } from '../coach.ts';
import { compromiseGrammar } from '../grammar/compromise.ts';
import type { Draft, Nudge } from '../types.ts';
import type { Problem } from './compile-rule.ts';
import type { CompiledRule, Example } from './pack.ts';

/** When an example is written, unless it says: ten on a Wednesday morning, by the clock of this machine. */
const NOW = new Date(2026, 1, 4, 10, 0).getTime();

/**
 * Reads each example with its rule alone, so that no other rule can stand in its way. A problem's path
 * leads to the example within the rule.
 */
export function checkExamples(rule: CompiledRule): Problem[] {
  const { nudge = [], quiet = [] } = rule.examples ?? {};
  const pack = { format: 1, name: 'examples', version: '0', rules: [rule] } as const;
  const plain = createCoach([pack], { grammar: compromiseGrammar });
  const coachFor = ({ settings }: Example) =>
    settings ? createCoach([pack], { grammar: compromiseGrammar, settings }) : plain;
  const problemsOf = (list: 'nudge' | 'quiet', examples: readonly Example[]) =>
    examples.flatMap((example, i) => {
      const check = list === 'nudge' ? wrongNudge : wrongQuiet;
      const message = check(coachFor(example), example);
      return message === undefined ? [] : [{ path: ['examples', list, i], message }];
    });
  return [...problemsOf('nudge', nudge), ...problemsOf('quiet', quiet)];
}

/** The draft an example stands for. */
export function draftOf(example: Example): Draft {
  const { posts, media, fix: _fix, result: _result, settings: _settings, ...facts } = example;
  const [first, ...rest] = posts;
  const withMedia = first && media ? [{ ...first, media }, ...rest] : posts;
  return { site: 'x', now: NOW, ...facts, posts: withMedia };
}

function wrongQuiet(coach: Coach, example: Example): string | undefined {
  const [nudge] = coach.read(draftOf(example));
  if (nudge === undefined) return undefined;
  return `This example should be quiet, and the rule nudges at “${shown(nudge.match)}”.`;
}

function wrongNudge(coach: Coach, example: Example): string | undefined {
  const [nudge] = coach.read(draftOf(example));
  if (nudge === undefined) return 'This example should nudge, and the rule is quiet.';
  const [fix] = nudge.fixes;
  if (example.fix !== undefined && fix?.text !== example.fix) {
    return `The first fix should be “${shown(example.fix)}”, and is ${quoted(fix?.text)}.`;
  }
  if (example.result === undefined) return undefined;
  const result = fixed(example, nudge);
  if (result === example.result) return undefined;
  return `With the first fix the text should be “${shown(example.result)}”, and is ${quoted(result)}.`;
}

/** The text of the nudge's post once its first fix is taken; undefined where it has none. */
function fixed(example: Example, nudge: Nudge): string | undefined {
  const [fix] = nudge.fixes;
  const text = example.posts[nudge.post]?.text;
  if (fix === undefined || text === undefined) return undefined;
  return text.slice(0, fix.start ?? nudge.start) + fix.text + text.slice(fix.end ?? nudge.end);
}

function quoted(text: string | undefined): string {
  return text === undefined ? 'none' : `“${shown(text)}”`;
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
