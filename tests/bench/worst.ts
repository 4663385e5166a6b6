/**
 * `node tests/bench/worst.ts`: the worst drafts of 25,000 characters we can construct (tests/rules/worst), and
 * how long each holds a page at most, read in slices by a coach to whom it is new. Prints those that hold it longest.
 */
import { housePacks } from '../../rules/cli/house.ts';
import { createCoach } from '../../rules/coach.ts';
import { worstTexts } from '../rules/worst/texts.ts';
import { NOW, SETTINGS } from './contenders/parapet.ts';

const LENGTH = 25_000;
/** The least disturbed of so many counts: whatever else the machine does only ever adds. */
const ROUNDS = 5;
const SHOWN = 20;
/** How many of the texts each pattern could be slow on are tried. */
const SUSPECTS = 2;

/** As long as the coach reads in a page before anything else may run there, in milliseconds. */
const SLICE = 12;

const packs = housePacks();
const rows = worstTexts(packs, SUSPECTS).map(({ what, of }) => {
  const text = of(LENGTH).slice(0, LENGTH);
  const took = Array.from({ length: ROUNDS }, () => read(text));
  const least = (of: (each: (typeof took)[number]) => number) => Math.min(...took.map(of));
  return {
    what,
    whole: least(({ whole }) => whole),
    held: least(({ held }) => held),
    found: took[0]?.found ?? 0,
  };
});

/** Reads a draft as a page does, by a coach to whom it is new: how long it took, and the longest stretch of it. */
function read(text: string): { whole: number; held: number; found: number } {
  const coach = createCoach(packs, { strength: 'thorough', settings: SETTINGS });
  const draft = { posts: [{ text }], site: 'x', now: NOW } as const;
  const stretches: number[] = [];
  const timed = <Value>(work: (started: number) => Value): Value => {
    const started = performance.now();
    const value = work(started);
    stretches.push(performance.now() - started);
    return value;
  };
  const readOn = (started: number) =>
    coach.readAhead(draft, 'phrases', () => performance.now() - started > SLICE);
  while (!timed(readOn));
  const found = timed(() => coach.read(draft, 'phrases').length);
  return { whole: stretches.reduce((a, b) => a + b), held: Math.max(...stretches), found };
}

console.log(
  `${rows.length} texts of ${LENGTH.toLocaleString('en-GB')} characters; those that hold a page longest, in ms (and in all):`,
);
for (const { what, whole, held, found } of rows
  .toSorted((a, b) => b.held - a.held)
  .slice(0, SHOWN)) {
  const all = whole.toFixed(1).padStart(6);
  console.log(`${held.toFixed(1).padStart(7)} (${all})  ${found} nudges  ${what.slice(0, 100)}`);
}
