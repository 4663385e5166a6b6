/** What the command line was asked to do. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../packs/did-you-mean.ts';
import { REGIONS, type Region, type Strength } from '../packs/pack.ts';
import { SITE_IDS } from '../site-ids.ts';
import type { Level } from '../types.ts';
import { CliProblem } from './io.ts';

export const LEVELS = ['suggestion', 'warning', 'error'] as const satisfies readonly Level[];
const STRENGTHS = ['light', 'balanced', 'thorough'] as const satisfies readonly Strength[];
const INPUTS = ['text', 'jsonl', 'csv'] as const;
const FORMATS = ['text', 'json', 'jsonl'] as const;

export type InputFormat = (typeof INPUTS)[number];
export type OutputFormat = (typeof FORMATS)[number];

/** Which packs, and how much of them. */
export interface PackChoice {
  /** Files, folders and zips. */
  readonly packs: readonly string[];
  readonly house: boolean;
  readonly region: Region;
  readonly strength: Strength;
}

export interface CheckCommand extends PackChoice {
  readonly name: 'check';
  /** `-` is standard input. */
  readonly files: readonly string[];
  readonly site: string;
  readonly level: Level;
  readonly input?: InputFormat;
  readonly format?: OutputFormat;
  readonly grammar: boolean;
}

export interface RulesCommand extends PackChoice {
  readonly name: 'rules';
  readonly format: OutputFormat;
}

export interface PackCheckCommand {
  readonly name: 'pack check';
  readonly packs: readonly string[];
  /** Whether a rule that no example makes nudge counts as something found. */
  readonly strict: boolean;
}

export type Command =
  | CheckCommand
  | RulesCommand
  | PackCheckCommand
  | { readonly name: 'help' }
  | { readonly name: 'version' };

const PACK_OPTIONS = {
  pack: { type: 'string', multiple: true },
  'no-house': { type: 'boolean' },
  region: { type: 'string' },
  strength: { type: 'string' },
} as const;

const CHECK_OPTIONS = {
  ...PACK_OPTIONS,
  site: { type: 'string' },
  level: { type: 'string' },
  input: { type: 'string' },
  format: { type: 'string' },
  grammar: { type: 'string' },
} as const;

/** Reads the arguments after `parapet`. Throws a `CliProblem` that says what would be right. */
export function readArguments(args: readonly string[]): Command {
  const [first, ...rest] = args;
  if (first === undefined || args.includes('--help') || first === 'help') return { name: 'help' };
  if (first === '--version') return { name: 'version' };
  if (first === 'check') return readCheck(rest);
  if (first === 'rules') return readRules(rest);
  if (first === 'pack' && rest[0] === 'check') return readPackCheck(rest.slice(1));
  if (first === 'pack') throw new CliProblem('What about the pack? There is: parapet pack check.');
  const meant = didYouMean(first, ['check', 'rules', 'pack']);
  const guess =
    meant === undefined ? 'There are check, pack check and rules.' : `Did you mean ${meant}?`;
  throw new CliProblem(`“${first}” is not a command. ${guess}`);
}

function readCheck(args: readonly string[]): CheckCommand {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: CHECK_OPTIONS, allowPositionals: true }),
  );
  const input = oneOf('input', values.input, INPUTS);
  const format = oneOf('format', values.format, FORMATS);
  return {
    name: 'check',
    ...packChoice(values),
    files: positionals.length > 0 ? positionals : ['-'],
    site: oneOf('site', values.site, SITE_IDS) ?? 'x',
    level: oneOf('level', values.level, LEVELS) ?? 'suggestion',
    ...(input !== undefined && { input }),
    ...(format !== undefined && { format }),
    grammar: (oneOf('grammar', values.grammar, ['on', 'off']) ?? 'on') === 'on',
  };
}

function readRules(args: readonly string[]): RulesCommand {
  const options = { ...PACK_OPTIONS, format: { type: 'string' } } as const;
  const { values } = parsed(() => parseArgs({ args: [...args], options }));
  const format = oneOf('format', values.format, FORMATS) ?? 'text';
  return { name: 'rules', ...packChoice(values), format };
}

function readPackCheck(args: readonly string[]): Command {
  const options = { strict: { type: 'boolean' } } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  if (positionals.length === 0) {
    throw new CliProblem('Which pack? Give a file, a folder or a zip: parapet pack check PACK.');
  }
  return { name: 'pack check', packs: positionals, strict: values.strict === true };
}

function packChoice(values: {
  readonly pack?: readonly string[] | undefined;
  readonly 'no-house'?: boolean | undefined;
  readonly region?: string | undefined;
  readonly strength?: string | undefined;
}): PackChoice {
  return {
    packs: values.pack ?? [],
    house: values['no-house'] !== true,
    region: oneOf('region', values.region, REGIONS) ?? 'uk',
    strength: oneOf('strength', values.strength, STRENGTHS) ?? 'light',
  };
}

/** What is wrong with the options, as parseArgs says it, in one sentence of ours. */
function parsed<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : '';
    throw new CliProblem(`${said.replace(/\.$/, '')}. See parapet --help.`);
  }
}

function oneOf<Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  const meant = didYouMean(value, words);
  const guess = meant === undefined ? '' : ` Did you mean ${meant}?`;
  throw new CliProblem(`--${option} is one of ${words.join(', ')}, not “${value}”.${guess}`);
}
