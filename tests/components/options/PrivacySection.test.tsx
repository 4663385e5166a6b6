// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { showOptions } from './stage.tsx';

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('counts what is kept', () => {
  showOptions('#privacy', { kept: { ownPacks: 1, posts: 14, oldest: Date.UTC(2026, 2, 3, 12) } });
  const kept = within(screen.getByRole('region', { name: 'Privacy' })).getAllByRole('listitem');
  expect(kept.map((item) => item.textContent)).toEqual([
    'Your settings, and the rules you ignore',
    '1 pack you loaded',
    'When you posted: 14 times since 3 March 2026, no text',
  ]);
});

test('counts nothing, too', () => {
  showOptions('#privacy');
  expect(screen.getByText('No pack of your own')).toBeDefined();
  expect(screen.getByText('No times of posts yet')).toBeDefined();
});

test('wipes only after asking', () => {
  const { events, container } = showOptions('#privacy');
  const question = container.querySelector('dialog');
  click('Wipe everything');
  expect(question?.open).toBe(true);
  expect(events.onWipe).not.toHaveBeenCalled();
  click('Keep it');
  expect(events.onWipe).not.toHaveBeenCalled();
  click('Wipe everything');
  click('Yes, wipe it');
  expect(events.onWipe).toHaveBeenCalledOnce();
});

test('says that it is done', () => {
  showOptions('#privacy', { wiped: true });
  expect(screen.getByText('Wiped. Parapet is as new.')).toBeDefined();
});

test('gives a copy of what is kept', () => {
  const { events } = showOptions('#privacy');
  click('Save a copy of all this');
  expect(events.onExport).toHaveBeenCalledOnce();
});
