/** The labelled text a tone model is trained on: a folder given by whoever trains, never kept here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Features, featuresOf } from '../features.ts';
import { ENOUGH_WORDS } from '../read-tone.ts';
import { windowsOf } from './windows.ts';

/** One post-sized text that is known to be a release or a person talking. */
export interface ToneText {
  /** The row's own; windows of one row have a number added. */
  readonly id: string;
  readonly tone: 'release' | 'person';
  readonly source: string;
  /** Texts of one document are never split between training and judging. */
  readonly doc: string;
  readonly text: string;
  readonly features: Features;
}

/** A line of a corpus file, as far as it is of use here. */
interface Line {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly doc?: string;
}

/** The texts of a corpus folder. */
export interface Texts {
  /** Releases cut to the lengths people write, for training. */
  readonly windows: readonly ToneText[];
  /** Releases as they are in the corpus, for judging. */
  readonly whole: readonly ToneText[];
  readonly people: readonly ToneText[];
}

/**
 * Reads `press-release.jsonl` and `conversational.jsonl` of a corpus folder. Documents with a row in
 * `gold-open.jsonl` are left out, so that those rows can judge the model; so are texts too short to be read.
 */
export function readTexts(folder: string): Texts {
  const judged = new Set(read(folder, 'gold-open').map(({ id }) => id));
  const releases = read(folder, 'press-release');
  const talk = read(folder, 'conversational');
  const docs = new Set([...releases, ...talk].filter(({ id }) => judged.has(id)).map(docOf));
  const unseen = releases.filter((line) => !docs.has(docOf(line)));
  const cut = windowsOf(talk.map(({ text }) => text.length));
  return {
    windows: textsOf(
      'release',
      unseen.flatMap((line) =>
        cut(line.text).map((text, i) => ({
          ...line,
          doc: docOf(line),
          id: `${line.id}#${i}`,
          text,
        })),
      ),
    ),
    whole: textsOf('release', unseen),
    people: textsOf(
      'person',
      talk.filter((line) => !docs.has(docOf(line))),
    ),
  };
}

function textsOf(tone: ToneText['tone'], lines: readonly Line[]): readonly ToneText[] {
  return lines
    .map((line) => {
      const { id, source, text } = line;
      return { id, tone, source, doc: docOf(line), text, features: featuresOf(text) };
    })
    .filter(({ features }) => features.words >= ENOUGH_WORDS);
}

function docOf({ doc, id }: Line): string {
  return doc ?? id;
}

function read(folder: string, name: string): readonly Line[] {
  const file = join(folder, `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line));
}
