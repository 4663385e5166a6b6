/** The `inflect` key of the kinds that look for words. */
import type { Inflected, WordClass } from '../inflect/inflector.ts';
import type { Problem, RuleKeys } from '../packs/rule-keys.ts';

const CLASSES: readonly WordClass[] = ['verb', 'noun', 'adjective'];

/** All forms of a plain word or phrase where the rule says `inflect`; the word as it is where it does not. */
export function inflectionOf(
  keys: RuleKeys,
): (from: string, to: readonly string[], path: Problem['path']) => readonly Inflected[] {
  const asked = keys.raw('inflect');
  const as = CLASSES.find((each) => each === asked);
  const off = asked === undefined || asked === false;
  const { inflector } = keys;
  if (!off && asked !== true && as === undefined) {
    keys.problem(['inflect'], '`inflect` must be true, false, verb, noun or adjective.');
  }
  return (from, to) => {
    if (off || !/^[\p{L}\p{M}\p{N}' -]+$/u.test(from)) {
      return [{ from, to }];
    }
    return inflector.inflect(from, to, as);
  };
}
