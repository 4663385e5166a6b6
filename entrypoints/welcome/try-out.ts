import housePacks from 'virtual:house-packs';
import type { WelcomeState } from '../../components/welcome/shapes.ts';
import { createCoach } from '../../rules/coach.ts';
import { compromiseGrammar } from '../../rules/grammar/compromise.ts';
import { mostTelling } from '../../rules/most-telling.ts';
import type { Draft } from '../../rules/types.ts';
import { type Settings, silenced } from '../../store/settings.ts';
import { mostShown } from '../shared/most-shown.ts';
import { toneOf } from '../shared/tone.ts';

type Said = Pick<WelcomeState, 'nudges' | 'tone'>;

/** The coach as it would be in a page with these settings, to read the draft on this page. */
export function tryCoach(settings: Settings): (text: string) => Said {
  const { strength, region, filled } = settings;
  const coach = createCoach(housePacks, {
    off: silenced(settings),
    strength,
    region,
    settings: filled,
    grammar: compromiseGrammar,
  });
  return (text) => {
    const draft: Draft = { posts: [{ text }], site: 'x', now: Date.now() };
    const heard = coach.read(draft);
    const tone = toneOf(draft, heard);
    return { nudges: mostTelling(heard, mostShown(strength)), ...(tone && { tone }) };
  };
}
