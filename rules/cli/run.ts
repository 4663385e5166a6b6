/** Runs one command. */

import manifest from '../../package.json' with { type: 'json' };
import { readArguments } from './arguments.ts';
import { check } from './check.ts';
import { HELP } from './help.ts';
import { CliProblem, EXIT, type Exit, type Io, write } from './io.ts';
import { listRules } from './list-rules.ts';
import { checkPacks } from './pack-check.ts';

/** Runs the command in `args` and gives its exit status. What is wrong with it is said on stderr. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (!(error instanceof CliProblem)) throw error;
    await write(io.stderr, `${error.message}\n`);
    return EXIT.wrong;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<Exit> {
  const command = readArguments(args);
  switch (command.name) {
    case 'check':
      return check(command, io);
    case 'rules':
      return listRules(command, io);
    case 'pack check':
      return checkPacks(command, io);
    case 'version':
      await write(io.stdout, `${manifest.version}\n`);
      return EXIT.clean;
    case 'help':
      await write(io.stdout, HELP);
      return EXIT.clean;
  }
}
