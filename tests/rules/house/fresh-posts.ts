/** Posts written to try the packs on: see the head of tests/rules/house/fresh/first.yml. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { housePacks } from '../../../rules/cli/house.ts';
import { createCoach } from '../../../rules/coach.ts';
import { compromiseGrammar } from '../../../rules/grammar/compromise.ts';
import type { Category, Media, Nudge } from '../../../rules/types.ts';

/** What a post should be marked for; `silent` for nothing. */
export type Mark =
  | 'tone'
  | 'jargon'
  | 'risk'
  | 'privacy'
  | 'accessibility'
  | 'inclusive'
  | 'silent';

const MEANT: Readonly<Record<Exclude<Mark, 'silent'>, readonly Category[]>> = {
  tone: ['tone', 'voice'],
  jargon: ['jargon', 'style'],
  risk: ['risk', 'propriety'],
  privacy: ['privacy'],
  accessibility: ['accessibility'],
  inclusive: ['inclusive'],
};

const MARKS: readonly Mark[] = [
  'tone',
  'jargon',
  'risk',
  'privacy',
  'accessibility',
  'inclusive',
  'silent',
];

export interface FreshPost {
  readonly mark: Mark;
  readonly text: string;
  readonly media: readonly Media[];
  readonly nudges: readonly Nudge[];
  /** Marked for what it should be, or left alone if it should be. */
  readonly right: boolean;
}

/** Reads a set as the coach does at light, with no setting filled in; `{media}` is a picture nobody described. */
export function readFresh(name: string): readonly FreshPost[] {
  const written: Readonly<Record<string, readonly string[]>> = parse(
    readFileSync(new URL(`fresh/${name}.yml`, import.meta.url), 'utf8'),
  );
  const coach = createCoach(housePacks(), { strength: 'light', grammar: compromiseGrammar });
  return MARKS.flatMap((mark) =>
    (written[mark] ?? []).map((line) => {
      const text = line.replace('{media} ', '');
      const media: readonly Media[] = text === line ? [] : [{ kind: 'image', described: false }];
      const nudges = coach.read({ posts: [{ text, media }], site: 'x', now: 0 });
      const right =
        mark === 'silent'
          ? nudges.length === 0
          : nudges.some(({ category }) => MEANT[mark].includes(category));
      return { mark, text, media, nudges, right };
    }),
  );
}

/** The share of posts with a mark that are right, 0 to 1. */
export function shareRight(posts: readonly FreshPost[], mark: Mark): number {
  const meant = posts.filter((post) => post.mark === mark);
  return meant.filter(({ right }) => right).length / meant.length;
}
