/** `parapet pack check`: whether packs are sound, and whether their examples prove it. */
import { styleText } from 'node:util';
import { createCoach } from '../coach.ts';
import { compromiseGrammar } from '../grammar/compromise.ts';
import type { PackReading } from '../packs/assemble.ts';
import { draftOf } from '../packs/check-examples.ts';
import type { CompiledPack, Example } from '../packs/pack.ts';
import { printProblem } from '../packs/problem.ts';
import type { PackCheckCommand } from './arguments.ts';
import { EXIT, type Exit, type Io, write } from './io.ts';
import { readPath } from './load-packs.ts';

/**
 * Checks each pack and says how it is. Problems go to stderr, one a line. Found means, if `strict`: a rule
 * that no example makes nudge.
 */
export async function checkPacks(
  { packs: paths, strict }: PackCheckCommand,
  io: Io,
): Promise<Exit> {
  const readings = paths.flatMap((path) => readPath(path).map((reading) => ({ path, reading })));
  let found = false;
  for (const { path, reading } of readings) {
    for (const problem of reading.problems ?? []) {
      await write(io.stderr, `${printProblem(problem)}\n`);
    }
    const mark = reading.pack ? styleText('green', '✓', { stream: io.stdout }) : '✗';
    const silent = reading.pack ? neverTriggered(reading.pack) : [];
    found ||= strict && silent.length > 0;
    const said = reading.pack ? summary(reading.pack, silent) : refusal(path, reading);
    await write(io.stdout, `${mark} ${said}\n`);
  }
  if (!readings.every(({ reading }) => reading.pack)) return EXIT.wrong;
  return found ? EXIT.found : EXIT.clean;
}

type Refused = Exclude<PackReading, { readonly pack: CompiledPack }>;

function refusal(path: string, { problems, sound }: Refused): string {
  const others =
    sound && sound.rules.length > 0
      ? ` ${counted(sound.rules.length, 'other rule is', 'other rules are')} sound.`
      : '';
  return `${sound?.name ?? path} is refused: ${counted(problems.length, 'problem', 'problems')}.${others}`;
}

function summary(pack: CompiledPack, silent: readonly string[]): string {
  const { name, version, rules } = pack;
  const examples = examplesOf(pack).length;
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
