/** Our own engine, as a page runs it: packs compiled beforehand, one coach kept while somebody writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledPack } from '../../../rules/packs/pack.ts';
import { COACH, GRAMMAR, HOUSE, SYNTHETIC } from '../prepared.ts';
import type { Check, Contender } from './contender.ts';

/** A Wednesday morning in an election period, so that rules of every season speak. */
export const NOW = Date.UTC(2026, 3, 15, 9, 30);
/** Everything an organisation can fill in is filled in: no rule is left out. */
export const SETTINGS = {
  names: ['Harwell Council', 'Northgate'],
  company: true,
  eu: true,
  us: true,
  pause: true,
  election: { from: '2026-03-16', to: '2026-05-07' },
} as const;

export const house: Contender = {
  title: 'Parapet, house packs',
  load: (folder) => coach(folder, HOUSE, false),
};

export const houseWithGrammar: Contender = {
  title: 'Parapet, house packs with grammar',
  load: (folder) => coach(folder, HOUSE, true),
};

export const synthetic: Contender = {
  title: 'Parapet, 1,250 rules',
  load: (folder) => coach(folder, SYNTHETIC, false),
};

async function coach(folder: string, packs: string, withGrammar: boolean): Promise<Check> {
  const { createCoach }: typeof import('../../../rules/coach.ts') = await import(
    join(folder, COACH)
  );
  const compiled: readonly CompiledPack[] = JSON.parse(readFileSync(join(folder, packs), 'utf8'));
  const options = { strength: 'thorough', settings: SETTINGS } as const;
  const { read } = withGrammar
    ? createCoach(compiled, { ...options, grammar: await grammar(folder) })
    : createCoach(compiled, options);
  return (text) => read({ posts: [{ text }], site: 'x', now: NOW }).length;
}

async function grammar(folder: string) {
  const module: typeof import('../../../rules/grammar/compromise.ts') = await import(
    join(folder, GRAMMAR)
  );
  return module.compromiseGrammar;
}
