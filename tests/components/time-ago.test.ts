import { expect, test } from 'vitest';
import { clockTime, dayOf, timeAgo } from '../../components/time-ago.ts';
import { english } from './english.ts';

const minute = 60_000;
const now = Date.UTC(2026, 2, 3, 12);

test.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [minute, '1 minute ago'],
  [12 * minute + 30_000, '12 minutes ago'],
  [60 * minute, '1 hour ago'],
  [47 * 60 * minute, '1 day ago'],
  [72 * 60 * minute, '3 days ago'],
])('%d ms ago reads "%s"', (passed, said) => {
  expect(timeAgo(english, now - passed, now)).toBe(said);
});

test('a clock put back does not make a post come from the future', () => {
  expect(timeAgo(english, now + minute, now)).toBe('just now');
});

test('a day is written out', () => {
  expect(dayOf(english, now)).toBe('3 March 2026');
});

test('a time of day as the language writes it', () => {
  const at = new Date(2026, 2, 3, 15, 40).getTime();
  expect(clockTime(english, at)).toBe('15:40');
});
