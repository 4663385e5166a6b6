/** The keys that say when a rule that found something keeps quiet all the same. */
import type { PlainPattern } from '../find/terms.ts';
import type { Guards } from './pack.ts';
import type { RuleKeys } from './rule-keys.ts';

/** Reads the guards; undefined where there are none. */
export function compileGuards(keys: RuleKeys): Guards | undefined {
  const exceptions = compileExceptions(keys);
  const guards: Guards = { ...exceptions };
  return Object.keys(guards).length === 0 ? undefined : guards;
}

/**
 * As in Vale: an exception holds with its own capitals where a match has it as a whole word, and a
 * phrase also shields the words inside it, in any capitals.
 */
function compileExceptions(keys: RuleKeys): Pick<Guards, 'exceptions' | 'phrases'> {
  const written = keys.list('exceptions').filter((each) => each.trim() !== '');
  const sorted = [...written].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const exceptions = joined(keys, sorted, false);
  const phrases = joined(
    keys,
    sorted.filter((each) => /[ \t]|\\s/.test(each)),
    true,
  );
  return {
    ...(exceptions !== undefined && { exceptions }),
    ...(phrases !== undefined && { phrases }),
  };
}

function joined(
  keys: RuleKeys,
  each: readonly string[],
  ignoreCase: boolean,
): PlainPattern | undefined {
  if (each.length === 0) return undefined;
  // Each on its own first: a problem then stands at its line, and `(?i)` holds for it alone.
  const sources = each.map((one, i) => {
    const pattern = keys.pattern(one, ['exceptions', i]);
    return pattern?.flags.includes('i') ? `(?i:${pattern.source})` : (pattern?.source ?? '');
  });
  return keys.pattern(sources.join('|'), ['exceptions'], { ignoreCase, whole: true });
}
