/**
 * `node tests/bench/worst.ts`: the worst drafts of 25,000 characters we can construct (tests/rules/worst), and
 * how long the house packs take over each, by a coach to whom it is new. Prints the slowest.
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

const packs = housePacks();
const rows = worstTexts(packs, SUSPECTS).map(({ what, of }) => {
  const text = of(LENGTH).slice(0, LENGTH);
  const took = Array.from({ length: ROUNDS }, () => {
    const coach = createCoach(packs, { strength: 'thorough', settings: SETTINGS });
    const started = performance.now();
    const found = coach.read({ posts: [{ text }], site: 'x', now: NOW }).length;
    return { time: performance.now() - started, found };
  });
  const { time, found } = took.toSorted((a, b) => a.time - b.time)[0] ?? { time: 0, found: 0 };
  return { what, time, found };
});

console.log(
  `${rows.length} texts of ${LENGTH.toLocaleString('en-GB')} characters; the slowest, in ms:`,
);
for (const { what, time, found } of rows.toSorted((a, b) => b.time - a.time).slice(0, SHOWN)) {
  console.log(`${time.toFixed(1).padStart(7)}  ${found} nudges  ${what.slice(0, 100)}`);
}
