/** The labelled text a tone model is trained on: a folder given by whoever trains, never kept here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Features, featuresOf } from '../features.ts';
import { ENOUGH_WORDS } from '../read-tone.ts';
import { createSorter, type Sorted } from './official.ts';
import { windowsOf } from './windows.ts';

/** One post-sized text that is known to be a release or a person talking. */
export interface ToneText {
  /** The row's own; windows of one row have a number added. */
  readonly id: string;
  readonly tone: 'release' | 'person';
  readonly source: string;
  /** Texts of one document, or of one account's posts, are never split between training and judging. */
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
  readonly account?: string;
}

/** The texts of a corpus folder. */
export interface Texts {
  /** Releases cut to the lengths people write, for training. */
  readonly windows: readonly ToneText[];
  /** Releases as they are in the corpus, for judging. */
  readonly whole: readonly ToneText[];
  readonly people: readonly ToneText[];
  /** Official posts as the house rules sort them. */
  readonly official: readonly ToneText[];
}

/**
 * Reads the releases, talk and official posts of a corpus folder. Documents with a row in `gold-open.jsonl` are left
 * out, and every post of an account that has one, so that those rows can judge the model; so are texts too short to
 * be read.
 */
export function readTexts(folder: string): Texts {
  const judged = new Set(read(folder, 'gold-open').map(({ id }) => id));
  const unseen = (name: string, keyOf: (line: Line) => string) => {
    const lines = read(folder, name).map((line) => ({ ...line, doc: keyOf(line) }));
    const seen = new Set(lines.filter(({ id }) => judged.has(id)).map(({ doc }) => doc));
    return lines.filter(({ doc }) => !seen.has(doc));
  };
  const releases = unseen('press-release', ({ doc, id }) => doc ?? id);
  const talk = unseen('conversational', ({ doc, id }) => doc ?? id);
  const cut = windowsOf(talk.map(({ text }) => text.length));
  return {
    windows: releases
      .flatMap((line) =>
        cut(line.text).map((text, i) => ({ ...line, id: `${line.id}#${i}`, text })),
      )
      .map((line) => textOf('release', line))
      .filter(isLongEnough),
    whole: releases.map((line) => textOf('release', line)).filter(isLongEnough),
    people: talk.map((line) => textOf('person', line)).filter(isLongEnough),
    official: sortedPosts(unseen('official-post', ({ account, id }) => account ?? id)),
  };
}

/** Official posts with the tone the house rules give them. */
function sortedPosts(lines: readonly (Line & { readonly doc: string })[]): readonly ToneText[] {
  if (lines.length === 0) return [];
  const sort = createSorter();
  return lines
    .flatMap((line) => {
      const result: Sorted | undefined = sort(line.text);
      return result ? [textOf(result.tone, { ...line, text: result.text })] : [];
    })
    .filter(isLongEnough);
}

function textOf(tone: ToneText['tone'], line: Line & { readonly doc: string }): ToneText {
  const { id, source, doc, text } = line;
  return { id, tone, source, doc, text, features: featuresOf(text) };
}

function isLongEnough({ features }: ToneText): boolean {
  return features.words >= ENOUGH_WORDS;
}

function read(folder: string, name: string): readonly Line[] {
  const file = join(folder, `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line));
}
