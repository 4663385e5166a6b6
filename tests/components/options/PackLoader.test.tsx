// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { showOptions } from './stage.tsx';

const file = new File(['name: ours'], 'our-pack.yml');
const chooser = () => screen.getByLabelText<HTMLInputElement>('Choose a file');

test('by choosing a file', () => {
  const { events } = showOptions('#packs');
  fireEvent.change(chooser(), { target: { files: [file] } });
  expect(events.onLoadPack).toHaveBeenCalledExactlyOnceWith(file);
  expect(chooser().value).toBe('');
});

test('by dropping one', () => {
  const { events, container } = showOptions('#packs');
  const drop = container.querySelector('.drop') ?? document.body;
  const dragOver = new Event('dragover', { cancelable: true });
  fireEvent(drop, dragOver);
  expect(dragOver.defaultPrevented).toBe(true);
  expect(drop.className).toBe('drop over');
  const dropped = Object.assign(new Event('drop', { cancelable: true }), {
    dataTransfer: { files: [file] },
  });
  fireEvent(drop, dropped);
  // Or the browser would leave the page to show the file.
  expect(dropped.defaultPrevented).toBe(true);
  expect(drop.className).toBe('drop');
  expect(events.onLoadPack).toHaveBeenCalledExactlyOnceWith(file);
});

test('nothing chosen, nothing loaded', () => {
  const { events } = showOptions('#packs');
  fireEvent.change(chooser(), { target: { files: [] } });
  expect(events.onLoadPack).not.toHaveBeenCalled();
});

test('that went well', () => {
  const loaded = [{ title: 'Our house style', rules: 12 }];
  showOptions('#packs', { load: { kind: 'read', file: 'ours.yml', loaded, problems: [] } });
  expect(screen.getByText('Our house style is loaded: 12 rules.')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('that was refused: every reason at its place in the file, as an alert', () => {
  showOptions('#packs', {
    load: {
      kind: 'read',
      file: 'our-pack.yml',
      loaded: [],
      problems: [
        {
          file: 'our-pack.yml',
          line: 12,
          column: 5,
          reason: '“tokns” is no key.',
          hint: 'Did you mean “tokens”?',
        },
        { file: 'our-pack.yml', line: 40, reason: 'An example stays quiet.' },
      ],
    },
  });
  const alert = screen.getByRole('alert');
  expect(
    within(alert).getByText('our-pack.yml was not loaded. 2 things to put right first:'),
  ).toBeDefined();
  const [first, second] = within(alert).getAllByRole('listitem');
  expect(first?.textContent).toBe('our-pack.yml:12:5“tokns” is no key.Did you mean “tokens”?');
  expect(second?.textContent).toBe('our-pack.yml:40An example stays quiet.');
});

test('of which only some was sound: says both', () => {
  const loaded = [{ title: 'Our house style', rules: 12 }];
  const problems = [{ file: 'all/other/rule.yml', line: 3, reason: 'No such kind.' }];
  showOptions('#packs', { load: { kind: 'read', file: 'all.zip', loaded, problems } });
  const alert = within(screen.getByRole('alert'));
  expect(alert.getByText('Our house style is loaded: 12 rules.')).toBeDefined();
  expect(
    alert.getByText('Some of all.zip was not loaded. One thing to put right first:'),
  ).toBeDefined();
});
