import { describe, expect, it, vi } from 'vitest';
import { housePacks } from '../../../rules/cli/house.ts';
import { createCoach } from '../../../rules/coach.ts';
import { draftOf } from '../rule-in-a-coach.ts';
import { worstTexts } from './texts.ts';

// Our own packs, read for the first time on a machine that is busy, take their time.
vi.setConfig({ testTimeout: 300_000 });

const packs = housePacks();
const settings = { names: ['Harwell Council'], company: true, eu: true, us: true } as const;
/** In characters: long enough that what is only done once no longer counts. */
const [SHORT, LONG] = [600, 2_400];
/** One text for each pattern; `node tests/bench/worst.ts` tries more. */
const SUSPECTS = 1;
/** How often each character may be handed to some pattern: about once for each pattern there is. */
const MOST = 400;

/** A text of one blank again and again, as long as it takes to have an expression compiled. */
function isFiller(input: string): boolean {
  return input.length === 1_000 && new Set(input).size === 1;
}

/** How many characters patterns are handed while a coach reads a text that is new to it. */
function workOn(text: string): number {
  const { exec } = RegExp.prototype;
  let work = 0;
  RegExp.prototype.exec = function counted(input) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, input);
    // What an expression is compiled on is no draft.
    if (isFiller(input)) return match;
    work += (match === null ? input.length : match.index + match[0].length) - from + 1;
    return match;
  };
  try {
    createCoach(packs, { strength: 'thorough', settings }).read(draftOf(text), 'phrases');
  } finally {
    RegExp.prototype.exec = exec;
  }
  return work;
}

describe('the worst drafts there are', () => {
  const perCharacter = (text: string) => workOn(text) / text.length;
  const figures = worstTexts(packs, SUSPECTS).map(({ what, of }) => {
    const work = perCharacter(of(LONG));
    return { what, work, growth: work / perCharacter(of(SHORT)) };
  });

  it('are many', () => {
    expect(figures.length).toBeGreaterThan(150);
  });

  it('cost no more a character as they grow', () => {
    // A cost that grows with the square would be LONG / SHORT times as high; more gates open in a longer text.
    expect(figures.filter(({ growth }) => growth > LONG / SHORT / 2)).toEqual([]);
  });

  it('have no character handed to patterns more often than there are patterns', () => {
    expect(figures.filter(({ work }) => work > MOST)).toEqual([]);
  });
});
