// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { aPack, aRule } from './samples.ts';
import { showOptions } from './stage.tsx';

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const ownPack = aPack({
  name: 'ours',
  title: 'Our house style',
  house: false,
  owner: 'Digital team',
});

test('each with its title, origin, version, owner and purpose', () => {
  showOptions('#packs', { packs: [aPack({ purpose: 'Policy jargon.' }), ownPack] });
  const packs = screen.getByRole('region', { name: 'Packs' });
  expect(within(packs).getByText('House')).toBeDefined();
  expect(within(packs).getByText('Policy jargon.')).toBeDefined();
  expect(within(packs).getByText('Yours')).toBeDefined();
  expect(within(packs).getByText('Owner: Digital team')).toBeDefined();
  expect(within(packs).getAllByText('Version 1.2.0')).toHaveLength(2);
});

test('can be switched', () => {
  const { events } = showOptions('#packs', { packs: [aPack(), { ...ownPack, on: false }] });
  fireEvent.click(screen.getByRole('switch', { name: 'Use the pack Plain words' }));
  fireEvent.click(screen.getByRole('switch', { name: 'Use the pack Our house style' }));
  expect(events.onSwitchPack.mock.calls).toEqual([
    ['plain-words', false],
    ['ours', true],
  ]);
});

test('only one’s own can be removed', () => {
  const { events } = showOptions('#packs', { packs: [aPack(), ownPack] });
  click('Remove this pack');
  expect(events.onRemovePack).toHaveBeenCalledExactlyOnceWith('ours');
});

test('a removal can be undone', () => {
  const { events } = showOptions('#packs', { removed: { name: 'ours', title: 'Our house style' } });
  expect(screen.getByText('Our house style is removed.')).toBeDefined();
  click('Undo');
  expect(events.onUndoRemovePack).toHaveBeenCalledExactlyOnceWith('ours');
});

test('say how many of their rules are on', () => {
  showOptions('#packs', {
    packs: [aPack({ rules: [aRule(), aRule({ rule: 'b', on: false })] }), ownPack],
  });
  expect(screen.getByText('2 rules, 1 on')).toBeDefined();
  expect(screen.getByText('1 rule')).toBeDefined();
});

describe('what a pack asks for', () => {
  const names = {
    name: 'names',
    title: 'What your organisation is called',
    kind: 'list',
    value: ['Casterbridge Council'],
  } as const;
  const election = { name: 'election', title: 'A pre-election period', kind: 'days' } as const;
  const days = { from: '2026-03-30', to: '2026-05-07' };

  test('names, one on each line: kept when the box is left, each once', () => {
    const { events } = showOptions('#packs', { packs: [aPack({ settings: [names] })] });
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: names.title });
    expect(box.value).toBe('Casterbridge Council');
    fireEvent.change(box, { target: { value: ' CBC \n\nCasterbridge\nCBC' } });
    fireEvent.change(box, { target: { value: ' \n' } });
    expect(events.onFillIn.mock.calls).toEqual([
      ['names', ['CBC', 'Casterbridge']],
      ['names', undefined],
    ]);
  });

  test('on or off', () => {
    const { events } = showOptions('#packs', { packs: [aPack({ settings: [election] })] });
    const group = within(screen.getByRole('group', { name: election.title }));
    expect(group.getByRole<HTMLInputElement>('radio', { name: 'Off' }).checked).toBe(true);
    fireEvent.click(group.getByRole('radio', { name: 'On' }));
    expect(events.onFillIn).toHaveBeenCalledExactlyOnceWith('election', true);
  });

  test('a stretch of days, kept once it has both ends in their order', () => {
    const { events } = showOptions('#packs', { packs: [aPack({ settings: [election] })] });
    fireEvent.click(screen.getByRole('radio', { name: 'On these days' }));
    const note = 'Give both days; until then nothing changes.';
    expect(screen.getByText(note)).toBeDefined();
    const fill = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    fill('First day', '2026-06-01');
    fill('Last day', days.to);
    expect(screen.getByText(/^The first day comes after the last/u)).toBeDefined();
    expect(events.onFillIn).not.toHaveBeenCalled();
    fill('First day', days.from);
    expect(screen.queryByText(note)).toBeNull();
    expect(events.onFillIn).toHaveBeenCalledExactlyOnceWith('election', days);
  });

  test('days that are kept are shown, and those another window keeps', () => {
    const packsWith = (value: typeof days) => [aPack({ settings: [{ ...election, value }] })];
    const { goOn } = showOptions('#packs', { packs: packsWith(days) });
    const first = () => screen.getByLabelText<HTMLInputElement>('First day').value;
    expect(first()).toBe(days.from);
    goOn('#packs', { packs: packsWith({ ...days, from: '2026-04-01' }) });
    expect(first()).toBe('2026-04-01');
  });
});

test('a pack for another region says so', () => {
  showOptions('#packs', { packs: [aPack({ elsewhere: true })] });
  expect(screen.getByText('Quiet just now: another region is chosen.')).toBeDefined();
});

test('a pack leads to its rules and its sources', () => {
  const sources = [{ title: 'Style guide', link: 'https://example.org/style' }];
  showOptions('#packs', { packs: [aPack({ sources })] });
  expect(screen.getByRole('link', { name: '1 rule' }).getAttribute('href')).toBe(
    '#rules/plain-words',
  );
  expect(screen.getByText('1 source')).toBeDefined();
  expect(screen.getByText(/Style guide/u).getAttribute('href')).toBe('https://example.org/style');
});
