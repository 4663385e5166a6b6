// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aPack, aRule } from './samples.ts';
import { showOptions } from './stage.tsx';

const now = Date.UTC(2026, 2, 3, 12);
const minute = 60_000;
const cadence = aPack({
  name: 'cadence',
  rules: [aRule({ pack: 'cadence', rule: 'full-day', message: 'Is tomorrow free?' })],
});

test('is spoken of, or not, as a whole or rule by rule', () => {
  const { events } = showOptions('#cadence', { packs: [cadence] });
  fireEvent.click(screen.getByRole('switch', { name: 'Speak of cadence' }));
  fireEvent.click(screen.getByRole('switch', { name: 'Is tomorrow free?' }));
  expect(events.onSwitchPack).toHaveBeenCalledExactlyOnceWith('cadence', false);
  expect(events.onSwitchRule).toHaveBeenCalledExactlyOnceWith('cadence', 'full-day', false);
});

test('a pack of one’s own with that name is another', () => {
  showOptions('#cadence', { packs: [{ ...cadence, house: false }] });
  expect(screen.queryByRole('switch')).toBeNull();
});

test('tells how often each account has posted, and can forget it', () => {
  const { events } = showOptions('#cadence', {
    now,
    accounts: [
      { site: 'X', account: 'casterbridge', today: 2, week: 9, last: now - 12 * minute },
      { site: 'Bluesky', today: 0, week: 1, last: now - 50 * 60 * minute },
    ],
  });
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
  expect(cells).toEqual([
    ['@casterbridge on X', '2', '9', '12 minutes ago'],
    ['Bluesky', '0', '1', '2 days ago'],
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Forget these times' }));
  expect(events.onForgetTimes).toHaveBeenCalledOnce();
});

test('no post seen yet: says what will be noted', () => {
  showOptions('#cadence');
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(/never the words/u)).toBeDefined();
});
