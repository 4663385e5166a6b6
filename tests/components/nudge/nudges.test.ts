import { describe, expect, test } from 'vitest';
import { fixesByText, neighbours, replacedBy, sureOnes } from '../../../components/nudge/nudges.ts';
import { aNudge } from '../stage.tsx';

const first = aNudge({ start: 0, end: 4 });
const second = aNudge({ start: 10, end: 20 });
const third = aNudge({ post: 1, start: 2, end: 5 });
const all = [first, second, third];

describe('neighbours', () => {
  test('of a nudge in the list', () => {
    expect(neighbours(all, second)).toEqual({ index: 1, previous: first, next: third });
  });

  test('at the ends there is nowhere further to go', () => {
    expect(neighbours(all, first)).toEqual({ index: 0, next: second });
    expect(neighbours(all, third)).toEqual({ index: 2, previous: second });
  });

  test('of a nudge that has left the list: those of the place where it was', () => {
    expect(neighbours([first, third], second)).toEqual({ previous: first, next: third });
  });
});

describe('replacedBy', () => {
  test('a fix with no span of its own takes the whole match', () => {
    expect(replacedBy(aNudge(), { text: 'using' })).toBe('leveraging');
  });

  test('a fix within the match takes its part', () => {
    expect(replacedBy(aNudge(), { text: 'e', start: 14, end: 17 })).toBe('ing');
  });

  test.each([
    [{ text: '', start: 3, end: 17 }],
    [{ text: '', start: 7, end: 18 }],
    [{ text: '#', start: 7, end: 7 }],
  ])('a fix beyond the match, or that takes nothing, has no text to show', (fix) => {
    expect(replacedBy(aNudge(), fix)).toBeUndefined();
  });
});

test('the sure ones count only where there is more than one', () => {
  const sure = aNudge({ sure: true });
  const other = aNudge({ start: 30, end: 40, sure: true });
  expect(sureOnes([first, sure])).toEqual([]);
  expect(sureOnes([sure, first, other])).toEqual([sure, other]);
});

test('fixes of the same text come together, in their order', () => {
  const using = { text: 'using' };
  const building = { text: 'building on' };
  const wider = { text: 'We use', start: 0, end: 17 };
  const nudge = aNudge({ fixes: [using, wider, building] });
  expect(fixesByText(nudge)).toEqual([
    { before: 'leveraging', fixes: [using, building] },
    { fixes: [wider] },
  ]);
});
