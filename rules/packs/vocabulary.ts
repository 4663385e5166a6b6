/**
 * A vocabulary as Vale has it: `accept.txt` lists words that are right as they are written there, `reject.txt`
 * words to avoid. A line is a word or a pattern; `#` begins a remark.
 */
import { compilePlain } from '../patterns/compile-term.ts';
import type { WrittenRule } from './assemble.ts';
import type { PackProblem } from './problem.ts';
import type { FolderFile } from './read-folder.ts';

export interface Vocabulary {
  /** Exceptions to every rule of the pack that does not say `vocab: false`. */
  readonly accept: readonly string[];
  /** The rules the lists amount to. */
  readonly rules: readonly WrittenRule[];
  readonly problems: readonly PackProblem[];
}

/** Where lists may lie: beside the rules, or where Vale keeps them. */
const LIST = /(?:^|\/)(accept|reject)\.txt$/;
const VALE_FOLDER = /(?:^|\/)(?:config\/vocabularies|Vocab)\/([^/]+)\/[^/]+$/;

interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Whether a file is a list that holds for every pack in a folder. */
export function isSharedList({ path }: FolderFile): boolean {
  return LIST.test(path) && VALE_FOLDER.test(path);
}

/** Reads the lists among these files; `folder` is the path to show in problems. */
export function readVocabulary(folder: string, files: readonly FolderFile[]): Vocabulary {
  const accept: string[] = [];
  const rules: WrittenRule[] = [];
  const problems: PackProblem[] = [];
  for (const { path, text } of files) {
    const list = LIST.exec(path)?.[1];
    if (list === undefined) continue;
    const file = `${folder}/${path}`;
    const lines = linesOf(text).filter(({ text, line }) => {
      const compiled = compilePlain(text, { ignoreCase: false, whole: true });
      if ('reason' in compiled) problems.push({ file, line, column: 1, reason: compiled.reason });
      return !('reason' in compiled);
    });
    if (list === 'accept') accept.push(...lines.map(({ text }) => text));
    const raw = list === 'accept' ? spelling(lines) : avoidance(lines);
    // Of Vale's vocabularies there may be several, each with a name; and each in both of its places.
    const name = VALE_FOLDER.exec(path)?.[1];
    const id = `${name === undefined ? '' : `${name}-`}${list}ed-words`;
    if (raw === undefined || rules.some((rule) => rule.id === id)) continue;
    rules.push({ id, raw, in: { file, source: placedIn(lines) }, path: [] });
  }
  return { accept, rules, problems };
}

/** Accepted words with a capital are written so, and no other way. */
function spelling(lines: readonly Line[]): object | undefined {
  const words = lines
    .map(({ text }) => text)
    .filter((text) => /^[\p{L}\p{N}’' -]+$/u.test(text) && /\p{Lu}/u.test(text));
  if (words.length === 0) return undefined;
  return {
    extends: 'substitution',
    message: 'We write “%s”, not “%s”.',
    level: 'warning',
    category: 'voice',
    ignorecase: true,
    vocab: false,
    swap: Object.fromEntries(words.map((word) => [word, word])),
  };
}

function avoidance(lines: readonly Line[]): object | undefined {
  if (lines.length === 0) return undefined;
  return {
    extends: 'existence',
    message: '“%s” is a word we avoid.',
    level: 'warning',
    category: 'voice',
    vocab: false,
    tokens: lines.map(({ text }) => text),
  };
}

function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ text: line.trim(), line: i + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}

/** A source whose only places are lines: of the word a path leads to. */
function placedIn(lines: readonly Line[]): WrittenRule['in']['source'] {
  return {
    data: undefined,
    placeOf: ([, step]) => {
      const word = typeof step === 'number' ? lines[step] : lines.find(({ text }) => text === step);
      return { line: word?.line ?? 1, column: 1 };
    },
    writtenAt: () => '',
  };
}
