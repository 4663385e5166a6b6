/** Guards with what the organisation has filled in. */
import { fillPlaces, type Settings } from '../find/settings.ts';
import type { Terms } from '../find/terms.ts';
import type { CompiledRule, Guards } from '../packs/pack.ts';

/** The rule's guards, their `{names}` filled; with a setting of days, the rule speaks only then. */
export function filledGuards(
  { guards, setting }: CompiledRule,
  settings: Settings,
): Guards | undefined {
  const days = setting === undefined ? undefined : settings[setting];
  const between = days === undefined || days === true || !('from' in days) ? undefined : [days];
  if (guards === undefined) return between === undefined ? undefined : { between };
  const fill = (terms: Terms) => fillPlaces(terms, settings);
  const { exceptions, phrases, unless, unlessPost, needs, answeredBy } = guards;
  return {
    ...guards,
    ...(exceptions !== undefined && { exceptions: fill(exceptions) }),
    ...(phrases !== undefined && { phrases: fill(phrases) }),
    ...(unless !== undefined && { unless: fill(unless) }),
    ...(unlessPost !== undefined && { unlessPost: fill(unlessPost) }),
    ...(needs !== undefined && { needs: needs.map(fill) }),
    ...(answeredBy?.words !== undefined && {
      answeredBy: { ...answeredBy, words: fill(answeredBy.words) },
    }),
    ...(between !== undefined && { between }),
  };
}
