// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { aNudge } from '../stage.tsx';
import { button, click, place, showState } from './on-page.tsx';

describe('the pill', () => {
  test('shows how many nudges there are, and opens their list', () => {
    const { events } = showState({
      nudges: [aNudge(), aNudge({ start: 20, end: 30 })],
      pill: { place },
    });
    const pill = button('Parapet: 2 nudges');
    expect(pill.textContent).toBe('2');
    expect(pill.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(pill);
    expect(events.onToggleList).toHaveBeenCalledOnce();
  });

  test('says so when the draft reads well', () => {
    showState({ pill: { place } });
    expect(button('Parapet: reads well').textContent).toBe('');
  });

  test('knows that the list is open', () => {
    showState({ nudges: [aNudge()], pill: { place }, list: place });
    expect(button('Parapet: 1 nudge').getAttribute('aria-expanded')).toBe('true');
  });

  test('steps back while the writer types fast', () => {
    showState({ pill: { place, faded: true } });
    expect(button('Parapet: reads well').className).toContain('faded');
  });
});

describe('the list', () => {
  const whole = aNudge({
    rule: 'gap',
    start: 0,
    end: 0,
    match: '',
    level: 'suggestion',
    message: 'Four minutes ago.',
  });
  const nudges = [whole, aNudge()];

  test('shows each nudge with its phrase, message and level', () => {
    showState({ nudges, list: place });
    const list = screen.getByRole('region', { name: '2 nudges' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toBe('The draft as a wholeA thoughtFour minutes ago.');
    expect(second?.textContent).toBe(
      'leveragingWorth a lookNobody outside the building says “leveraging”.',
    );
  });

  test('picks a nudge, and marks the one in the card', () => {
    const { events } = showState({ nudges, list: place, card: { nudge: whole, place } });
    const list = screen.getByRole('region', { name: '2 nudges' });
    const [first, second] = within(list)
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('button'));
    expect(first?.getAttribute('aria-current')).toBe('true');
    expect(second?.hasAttribute('aria-current')).toBe(false);
    if (second) fireEvent.click(second);
    expect(events.onSelect).toHaveBeenCalledExactlyOnceWith(nudges[1]);
  });

  test('closes', () => {
    const { events } = showState({ nudges, list: place });
    click('Close');
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  test('with nothing in it says that the draft reads well', () => {
    showState({ list: place });
    expect(screen.getByRole('region', { name: 'Reads well' })).toBeDefined();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  test.each([
    ['news', 0.95, 'Sounds like a press release'],
    ['policy', 0.9, 'Sounds like policy'],
    ['person', 0.1, 'Sounds like a person'],
    ['mixed', 0.5, 'A bit of both'],
  ] as const)('says how the draft sounds: %s', (reading, lean, said) => {
    const { container } = showState({ list: place, tone: { reading, lean } });
    const line = screen.getByText(said);
    expect(line.textContent).toBe(said);
    const dot = container.querySelector<HTMLElement>('.tone-lean');
    expect(dot?.style.insetInlineStart).toBe(`${lean * 100}%`);
    expect(dot?.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  test('says nothing of the tone where there is too little to read', () => {
    const { container } = showState({ list: place });
    expect(container.querySelector('.tone')).toBeNull();
  });
});
