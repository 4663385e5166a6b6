/** `parapet check`: what the coach would say about drafts. */
import { createCoach } from '../coach.ts';
import { compromiseGrammar } from '../grammar/compromise.ts';
import { type CheckCommand, LEVELS } from './arguments.ts';
import { draftsOf, type Source, sourcesOf } from './drafts.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { loadPacks } from './load-packs.ts';
import { progressOn } from './progress.ts';
import { reporterFor } from './report.ts';

/** Reads every draft and reports it. Found means: a nudge at the level asked for, or above. */
export async function check(command: CheckCommand, io: Io): Promise<Exit> {
  const { region, strength, site, level, grammar } = command;
  const coach = createCoach(loadPacks(command), {
    region,
    strength,
    ...(grammar && { grammar: compromiseGrammar }),
  });
  const sources = sourcesOf(command.files, command.input, io.stdin);
  const reporter = reporterFor(command.format ?? formatFor(sources), io.stdout);
  const progress = progressOn(io.stderr, sizeOf(sources), Date.now);
  const wanted = LEVELS.slice(LEVELS.indexOf(level));
  let found = false;
  for (const source of sources) {
    for await (const record of draftsOf(source, { site, now: Date.now() }, progress.read)) {
      const nudges = coach.read(record.draft).filter((nudge) => wanted.includes(nudge.level));
      if (nudges.length > 0) found = true;
      if (io.stdout.isTTY) progress.clear();
      await reporter.draft(source.name, record, nudges);
      progress.draft();
    }
  }
  progress.clear();
  await reporter.end();
  return found ? EXIT.found : EXIT.clean;
}

/** What goes in as jsonl comes out as jsonl. */
function formatFor(sources: readonly Source[]): 'text' | 'jsonl' {
  return sources.every(({ format }) => format === 'jsonl') ? 'jsonl' : 'text';
}

function sizeOf(sources: readonly Source[]): number | undefined {
  return sources.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}
