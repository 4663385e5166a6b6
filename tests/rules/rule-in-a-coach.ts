/** Rules as a pack author writes them, in a coach, for tests of what they say. */
import { type Coach, type CoachOptions, createCoach } from '../../rules/coach.ts';
import { compileRule, type Problem } from '../../rules/packs/compile-rule.ts';
import type { CompiledPack, CompiledRule } from '../../rules/packs/pack.ts';
import type { Draft, Nudge } from '../../rules/types.ts';

/** A rule without the keys every rule needs; those are filled in. */
export type WrittenRule = Readonly<Record<string, unknown>>;

/** Compiles a rule that must be sound. It goes through JSON, as packs do on their way to a page. */
export function compiled(rule: WrittenRule, id = 'rule'): CompiledRule {
  const { rule: made, problems } = compileRule(id, { message: '%s', ...rule });
  if (made === undefined) throw new Error(JSON.stringify(problems));
  const json: CompiledRule = JSON.parse(JSON.stringify(made));
  return json;
}

/** What is wrong with a rule. */
export function problemsOf(rule: WrittenRule): readonly Problem[] {
  return compileRule('rule', { message: '%s', ...rule }).problems;
}

export function packOf(rules: Readonly<Record<string, WrittenRule>>, name = 'pack'): CompiledPack {
  const all = Object.entries(rules).map(([id, rule]) => compiled(rule, id));
  return { format: 1, name, version: '1', rules: all };
}

export function coachOf(rule: WrittenRule, options?: CoachOptions): Coach {
  return createCoach([packOf({ rule })], options);
}

export function draftOf(text: string | readonly string[], facts: Partial<Draft> = {}): Draft {
  const texts = typeof text === 'string' ? [text] : text;
  return { posts: texts.map((each) => ({ text: each })), site: 'x', now: 0, ...facts };
}

/** What a rule says of a text. */
export function nudges(
  rule: WrittenRule,
  text: string | readonly string[],
  facts: Partial<Draft> = {},
  options?: CoachOptions,
): readonly Nudge[] {
  return coachOf(rule, options).read(draftOf(text, facts));
}

/** The stretches of text a rule nudges at. */
export function found(
  rule: WrittenRule,
  text: string | readonly string[],
  facts: Partial<Draft> = {},
  options?: CoachOptions,
): readonly string[] {
  return nudges(rule, text, facts, options).map(({ match }) => match);
}

/** The first fix of each nudge, as it is written in. */
export function fixed(rule: WrittenRule, text: string): string {
  return [...nudges(rule, text)].reverse().reduce((result, nudge) => {
    const [fix] = nudge.fixes;
    if (fix === undefined) return result;
    return (
      result.slice(0, fix.start ?? nudge.start) + fix.text + result.slice(fix.end ?? nudge.end)
    );
  }, text);
}
