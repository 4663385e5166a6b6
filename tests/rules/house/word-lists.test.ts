/** The two public lists of words to avoid, whole: what each asks for is found, and the plainer word offered. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { housePacks } from '../../../rules/cli/house.ts';
import { createCoach } from '../../../rules/coach.ts';
import type { Nudge } from '../../../rules/types.ts';
import { draftOf } from '../rule-in-a-coach.ts';

/** One entry of a list, as the head of its file describes it. */
interface Listed {
  readonly word: string;
  readonly say: readonly string[];
  readonly ours?: readonly string[];
  readonly post?: string;
  readonly fine?: string;
  readonly left?: string;
}

const plainWords = housePacks().filter(({ name }) => name === 'plain-words');
const coach = createCoach(plainWords, { strength: 'thorough' });

function listed(file: string): readonly Listed[] {
  const url = new URL(`./word-lists/${file}`, import.meta.url);
  const { words }: { words: readonly Listed[] } = parse(readFileSync(url, 'utf8'));
  return words;
}

function nudgesOn(text: string): readonly Nudge[] {
  return coach.read(draftOf(text));
}

/** Those of the plainer words that are offered as a fix. */
function offered(text: string, words: readonly string[]): readonly string[] {
  const fixes = nudgesOn(text).flatMap((nudge) => nudge.fixes.map((fix) => fix.text.toLowerCase()));
  return words.filter((word) => fixes.includes(word.toLowerCase()));
}

const govuk = listed('govuk.yml');
const plain = listed('plainlanguage-gov.yml');

describe('the GOV.UK words to avoid', () => {
  it('are all there', () => expect(govuk).toHaveLength(38));

  it.each(govuk)('finds “$word”', ({ post = '', say }) => {
    expect(nudgesOn(post)).not.toEqual([]);
    if (say.length > 0) expect(offered(post, say)).not.toEqual([]);
  });

  it.each(govuk.filter(({ fine }) => fine))('lets “$fine” be', ({ fine = '' }) => {
    expect(nudgesOn(fine)).toEqual([]);
  });
});

describe('the plainlanguage.gov simple words', () => {
  it('are all there', () => expect(plain).toHaveLength(239));

  it.each(plain.filter(({ left }) => left === undefined))(
    'finds “$word” and offers what the list does',
    ({ word, say, ours = say, post = word }) => {
      expect(nudgesOn(post)).not.toEqual([]);
      expect(offered(post, ours)).not.toEqual([]);
    },
  );

  it('leaves few out, each for a reason, and none that is found after all', () => {
    const left = plain.filter((each) => each.left !== undefined);
    expect(left.length).toBeLessThanOrEqual(26);
    for (const { word, left: why } of left) expect(why, word).toMatch(/\.$/);
  });
});
