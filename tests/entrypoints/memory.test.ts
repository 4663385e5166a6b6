// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../entrypoints/coach.content/memory.ts';
import { moodAtRest } from '../../entrypoints/coach.content/mood.ts';
import { nudgeAt } from './nudge.ts';

const utilise = nudgeAt('utilise', 3);
const posts = [{ text: 'We utilise' }];

describe('what is remembered of a draft', () => {
  it('holds for its wording wherever that stands, and when the writer comes back to the composer', () => {
    const composer = document.createElement('div');
    memoryOf(composer).wave(utilise);
    expect(memoryOf(composer).isWaved(nudgeAt('utilise', 40))).toBe(true);
    expect(memoryOf(composer).isWaved(nudgeAt('leverage', 3))).toBe(false);
    expect(memoryOf(document.createElement('div')).isWaved(utilise)).toBe(false);
  });

  it('ends with the draft, and outlives a moment without boxes', () => {
    const memory = memoryOf(document.createElement('div'));
    memory.wave(utilise);
    memory.follow(posts);
    memory.follow([]);
    expect(memory.isWaved(utilise)).toBe(true);
    memory.follow([{ text: '' }, { text: '' }]);
    expect(memory.isWaved(utilise)).toBe(false);
  });

  it('tells of a nudge once', () => {
    const memory = memoryOf(document.createElement('div'));
    expect(memory.hasTold).toBe(false);
    expect(memory.untold([utilise])).toEqual([utilise]);
    const leverage = nudgeAt('leverage', 20);
    expect(memory.untold([nudgeAt('utilise', 9), leverage])).toEqual([leverage]);
    expect(memory.hasTold).toBe(true);
  });
});

describe('at rest, the pill says that a draft reads well', () => {
  const long = [{ text: 'word '.repeat(20) }];
  it.each([
    ['when its last nudge has gone', [], posts, true, true],
    ['when a good stretch needed none', [], long, false, true],
    ['not of a few words', [], posts, false, false],
    ['not of an empty box', [], [{ text: '' }], true, false],
    ['not while there is something to say', [utilise], long, true, undefined],
  ] as const)('%s', (_, nudges, draft, hadNudges, well) => {
    expect(moodAtRest(nudges, draft, hadNudges).well).toBe(well);
  });
});
