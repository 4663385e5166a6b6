/** `parapet pack check`: whether packs are sound, and whether their examples prove it. */
import { styleText } from 'node:util';
import { createCoach } from '../coach.ts';
import { compromiseGrammar } from '../grammar/compromise.ts';
import type { PackReading } from '../packs/assemble.ts';
import { draftOf } from '../packs/check-examples.ts';
import type { CompiledPack, Example } from '../packs/pack.ts';
import { printProblem } from '../packs/problem.ts';
import { EXIT, type Exit, type Io, write } from './io.ts';
import { readPath } from './load-packs.ts';

/** Checks each pack and says how it is. Problems go to stderr, one a line. */
export async function checkPacks(paths: readonly string[], io: Io): Promise<Exit> {
  const readings = paths.flatMap((path) => readPath(path).map((reading) => ({ path, reading })));
  for (const { path, reading } of readings) {
    for (const problem of reading.problems ?? []) {
      await write(io.stderr, `${printProblem(problem)}\n`);
    }
    const mark = reading.pack ? styleText('green', '✓', { stream: io.stdout }) : '✗';
    await write(io.stdout, `${mark} ${summary(path, reading)}\n`);
  }
  return readings.every(({ reading }) => reading.pack) ? EXIT.clean : EXIT.wrong;
}

function summary(path: string, reading: PackReading): string {
  if (!reading.pack) {
    const { problems, sound } = reading;
    const others =
      sound && sound.rules.length > 0
        ? ` ${counted(sound.rules.length, 'other rule is', 'other rules are')} sound.`
        : '';
    return `${sound?.name ?? path} is refused: ${counted(problems.length, 'problem', 'problems')}.${others}`;
  }
  const { name, version, rules } = reading.pack;
  const examples = examplesOf(reading.pack).length;
  const silent = neverTriggered(reading.pack);
  const head = `${name} ${version}: ${counted(rules.length, 'rule', 'rules')}, ${counted(examples, 'example', 'examples')}.`;
  if (silent.length === 0) return `${head} Every rule has an example it nudges at.`;
  return `${head} No example makes these nudge: ${silent.join(', ')}.`;
}

/** The rules that no example of the pack makes nudge. A sound rule nudges at each of its own. */
function neverTriggered(pack: CompiledPack): readonly string[] {
  const untried = pack.rules.filter(({ examples }) => (examples?.nudge.length ?? 0) === 0);
  return untried
    .filter((rule) => {
      const alone = [{ ...pack, rules: [rule] }];
      return !examplesOf(pack).some((example) => {
        const { settings = {} } = example;
        const coach = createCoach(alone, { grammar: compromiseGrammar, settings });
        return coach.read(draftOf(example)).length > 0;
      });
    })
    .map(({ id }) => id);
}

function examplesOf(pack: CompiledPack): readonly Example[] {
  return pack.rules.flatMap(({ examples }) => [
    ...(examples?.nudge ?? []),
    ...(examples?.quiet ?? []),
  ]);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
