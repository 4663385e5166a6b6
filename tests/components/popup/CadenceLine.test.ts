import { expect, test } from 'vitest';
import { cadenceWords } from '../../../components/popup/CadenceLine.tsx';
import { english } from '../english.ts';

const now = Date.UTC(2026, 2, 3, 12);
const minute = 60_000;

test.each([
  [{ today: 0, now }, 'No posts today from here'],
  [
    { today: 0, last: now - 3 * 1440 * minute, now },
    'No posts today from here, last one 3 days ago',
  ],
  [{ today: 1, last: now - 12 * minute, now }, '1 post today, 12 minutes ago'],
  [{ today: 2, last: now - 12 * minute, now }, '2 posts today, last one 12 minutes ago'],
  [{ today: 2, last: now, now }, '2 posts today, last one just now'],
  [{ today: 1, now }, '1 post today'],
])('%o reads "%s"', (cadence, said) => {
  expect(cadenceWords(english, cadence)).toBe(said);
});
