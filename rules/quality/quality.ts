/**
 * `npm run quality -- --corpus DIR`: how good the house packs are on labelled text that is not in the
 * repository. Prints a table; `--json FILE` also writes the figures. `--strength` is light (the default),
 * balanced or thorough.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { housePacks } from '../cli/house.ts';
import { createCoach } from '../coach.ts';
import { compromiseGrammar } from '../grammar/compromise.ts';
import type { Strength } from '../packs/pack.ts';
import type { Nudge } from '../types.ts';
import type { Row } from './corpus.ts';
import { report, table } from './report.ts';

/** A Wednesday morning, so that no figure depends on the day it was worked out. */
const NOW = Date.UTC(2026, 1, 4, 10, 0);
const STRENGTHS: readonly Strength[] = ['light', 'balanced', 'thorough'];

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    json: { type: 'string' },
    strength: { type: 'string', default: 'light' },
  },
});
const strength = STRENGTHS.find((each) => each === values.strength);

if (values.corpus === undefined || strength === undefined) {
  console.error(
    'Say where the text is: npm run quality -- --corpus DIR [--strength light|balanced|thorough] [--json FILE]',
  );
  process.exitCode = 2;
} else {
  const coach = createCoach(housePacks(), { strength, grammar: compromiseGrammar });
  const read = remembered((row) =>
    coach.read({
      posts: [{ text: row.text }],
      site: 'x',
      now: NOW,
      ...(row.reply === true && { reply: true }),
    }),
  );
  const figures = report(values.corpus, strength, read);
  console.log(table(figures));
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

/** Each row is asked for several times over, and read once. */
function remembered(read: (row: Row) => readonly Nudge[]): (row: Row) => readonly Nudge[] {
  const known = new Map<string, readonly Nudge[]>();
  return (row) => {
    const nudges = known.get(row.id) ?? read(row);
    known.set(row.id, nudges);
    return nudges;
  };
}
