/** The head of a pack: what it is called, whose it is, and what it rests on. */
import type { Problem } from './compile-rule.ts';
import { didYouMean } from './did-you-mean.ts';
import type { CompiledPack, SettingTitle } from './pack.ts';
import type { YamlSource } from './yaml-source.ts';

/** A pack without its rules. */
export type PackHeader = Omit<CompiledPack, 'rules'>;

const KEYS = ['name', 'title', 'version', 'owner', 'purpose', 'sources', 'settings'];
const LONGEST = { name: 64, title: 120, version: 40, owner: 120, purpose: 600 };
type TextKey = keyof typeof LONGEST;

/** Pack names and rule ids are joined by `/` in settings and reports, so neither may hold one. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u;

/** Whether a pack or rule may be called this: a letter or digit, then at most 63 of those, `.`, `_`, `-` and blanks. */
export function isId(id: string): boolean {
  return ID.test(id);
}

/**
 * Checks a pack's head. Problems carry the path of the key they are about. `withRules` says whether the
 * pack's rules follow in the same map, `writtenAt` how a number was written, for 1.10 is read as 1.1.
 */
export function readHeader(
  raw: Readonly<Record<string, unknown>>,
  { withRules, writtenAt }: { readonly withRules: boolean } & Pick<YamlSource, 'writtenAt'>,
): { header?: PackHeader; problems: Problem[] } {
  const problems = unknownKeys(raw, withRules ? [...KEYS, 'rules'] : KEYS, []);
  const text = (key: TextKey) => {
    if (typeof raw[key] !== 'number') return optionalText(raw[key], [key], LONGEST[key], problems);
    const message = `\`${key}\` must be text: write "${writtenAt([key])}", in quotes.`;
    problems.push({ path: [key], message });
    return undefined;
  };
  const name = text('name');
  const version = text('version');
  const title = text('title');
  const owner = text('owner');
  const purpose = text('purpose');
  const sources = readSources(raw.sources, problems);
  const settings = readSettingTitles(raw.settings, problems);
  if (raw.name === undefined) problems.push({ path: [], message: 'This pack needs a `name`.' });
  if (raw.version === undefined) {
    problems.push({ path: [], message: 'This pack needs a `version`, such as "1.0".' });
  }
  if (name !== undefined && !isId(name)) {
    const message = 'A pack’s `name` is an id such as press-release: letters, digits and hyphens.';
    problems.push({ path: ['name'], message });
  }
  if (name === undefined || version === undefined || problems.length > 0) return { problems };
  const header: PackHeader = {
    format: 1,
    name,
    version,
    ...(title !== undefined && { title }),
    ...(owner !== undefined && { owner }),
    ...(purpose !== undefined && { purpose }),
    ...(sources !== undefined && { sources }),
    ...(settings !== undefined && { settings }),
  };
  return { header, problems };
}

type Source = NonNullable<PackHeader['sources']>[number];

function readSources(raw: unknown, problems: Problem[]): Source[] | undefined {
  if (raw === undefined) return undefined;
  if (!Array.isArray(raw)) {
    problems.push({ path: ['sources'], message: '`sources` is a list of `title` and `link`.' });
    return undefined;
  }
  return raw.flatMap((each: unknown, i) => {
    const path = ['sources', i];
    if (!isRecord(each) || each.title === undefined) {
      problems.push({ path, message: 'A source needs a `title`, and may have a `link`.' });
      return [];
    }
    problems.push(...unknownKeys(each, ['title', 'link'], path));
    const title = optionalText(each.title, [...path, 'title'], 200, problems);
    const link = optionalText(each.link, [...path, 'link'], 2_000, problems);
    if (link !== undefined && !isWebAddress(link)) {
      problems.push({
        path: [...path, 'link'],
        message: 'A link begins with https:// or http://.',
      });
    }
    return title === undefined ? [] : [{ title, ...(link !== undefined && { link }) }];
  });
}

function readSettingTitles(
  raw: unknown,
  problems: Problem[],
): Record<string, SettingTitle> | undefined {
  if (raw === undefined) return undefined;
  if (!isRecord(raw)) {
    const message = '`settings` is a map of names to a `title` and a `hint`.';
    problems.push({ path: ['settings'], message });
    return undefined;
  }
  const titles = Object.entries(raw).flatMap(([name, each]) => {
    const path = ['settings', name];
    if (!isRecord(each) || each.title === undefined) {
      problems.push({ path, message: 'A setting needs a `title`, and may have a `hint`.' });
      return [];
    }
    problems.push(...unknownKeys(each, ['title', 'hint'], path));
    const title = optionalText(each.title, [...path, 'title'], 80, problems);
    const hint = optionalText(each.hint, [...path, 'hint'], 200, problems);
    return title === undefined ? [] : [[name, { title, ...(hint !== undefined && { hint }) }]];
  });
  return Object.fromEntries(titles);
}

function unknownKeys(
  raw: Readonly<Record<string, unknown>>,
  known: readonly string[],
  at: Problem['path'],
): Problem[] {
  return Object.keys(raw)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = didYouMean(key, known);
      const guess =
        meant === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean \`${meant}\`?`;
      return { path: [...at, key], message: `\`${key}\` is not a key packs have. ${guess}` };
    });
}

function optionalText(
  value: unknown,
  path: Problem['path'],
  longest: number,
  problems: Problem[],
): string | undefined {
  if (value === undefined) return undefined;
  const key = path.at(-1);
  if (typeof value !== 'string') {
    const quotes = typeof value === 'number' ? ': put it in quotes' : '';
    problems.push({ path, message: `\`${key}\` must be text${quotes}.` });
    return undefined;
  }
  const text = value.trim();
  if (text === '') problems.push({ path, message: `\`${key}\` is empty.` });
  if (text.length > longest) {
    const message = `\`${key}\` is too long: ${text.length} characters, of at most ${longest}.`;
    problems.push({ path, message });
  }
  return text;
}

/** Whether a value is a map of keys to values. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Links are shown to people who may click them, so they lead to the web and nowhere else. */
export function isWebAddress(link: string): boolean {
  return /^https?:\/\/\S+$/i.test(link) && URL.canParse(link);
}
