// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { showOptions } from './stage.tsx';

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('can be heard again', () => {
  const { events } = showOptions('#ignored', {
    ignored: [
      {
        pack: 'plain-words',
        rule: 'leverage',
        packTitle: 'Plain words',
        message: 'Nobody says this.',
      },
    ],
  });
  expect(
    within(screen.getByRole('region', { name: 'Ignored rules' })).getByText('Plain words'),
  ).toBeDefined();
  click('Hear it again: Nobody says this.');
  expect(events.onStopIgnoring).toHaveBeenCalledExactlyOnceWith('plain-words', 'leverage');
});

test('none: says how one gets there', () => {
  showOptions('#ignored');
  expect(
    within(screen.getByRole('region', { name: 'Ignored rules' })).getByText(/^None\./u),
  ).toBeDefined();
});
