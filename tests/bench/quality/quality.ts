/**
 * `npm run quality -- --corpus DIR`: how good the house packs are on labelled text that is not in the repository,
 * beside others on the same rows where those are installed. Prints tables, and leaves the figures in
 * artifacts/quality.json, or `--json FILE`. `--strength` is light (the default), balanced or thorough.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { housePacks } from '../../../rules/cli/house.ts';
import { createCoach } from '../../../rules/coach.ts';
import { compromiseGrammar } from '../../../rules/grammar/compromise.ts';
import type { Strength } from '../../../rules/packs/pack.ts';
import { type JudgedRow, type Row, readJudged } from '../../../rules/quality/corpus.ts';
import { report, table } from '../../../rules/quality/report.ts';
import type { Nudge } from '../../../rules/types.ts';
import { PEERS, type PeerFigures, peerFigures } from './peers.ts';
import { peerTable } from './table.ts';

const BENCH = join(import.meta.dirname, '..');
/** A Wednesday morning, so that no figure depends on the day it was worked out. */
const NOW = Date.UTC(2026, 1, 4, 10, 0);
const STRENGTHS: readonly Strength[] = ['light', 'balanced', 'thorough'];

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    json: { type: 'string', default: join(BENCH, '../../artifacts/quality.json') },
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
  const peers = await peersOn(readJudged(values.corpus));
  if (peers.length > 0) console.log(`\n${peerTable(figures, peers)}`);
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify({ ...figures, peers }, null, 2)}\n`);
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

/** Everybody else on the same rows; nobody where they are not installed, which is said. */
async function peersOn(judged: readonly JudgedRow[]): Promise<readonly PeerFigures[]> {
  if (!existsSync(join(BENCH, 'node_modules'))) {
    console.error(
      '\nTo see others on the same rows, install them first: npm ci --prefix tests/bench',
    );
    return [];
  }
  const figures: PeerFigures[] = [];
  for (const peer of PEERS) figures.push(await peerFigures(peer, judged));
  return figures;
}
