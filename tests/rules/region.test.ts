import { expect, it } from 'vitest';
import { createCoach } from '../../rules/coach.ts';
import type { Region } from '../../rules/packs/pack.ts';
import { readPack } from '../../rules/packs/read-pack.ts';

const PACK = `name: federal
version: "1"
rules:
  r: {extends: existence, message: No., tokens: [vote], setting: us}
`;

/** How many nudges a pack for the United States gives in a region. */
function nudgesIn(region?: Region): number {
  const { pack } = readPack(PACK, 'federal.yml');
  const coach = createCoach(pack ? [pack] : [], region ? { region } : {});
  return coach.read({ site: 'x', now: 0, posts: [{ text: 'Go and vote.' }] }).length;
}

it('hears a rule for a region only there; the UK is where we are unless told', () => {
  expect(nudgesIn('us')).toBe(1);
  expect(nudgesIn('eu')).toBe(0);
  expect(nudgesIn()).toBe(0);
});
