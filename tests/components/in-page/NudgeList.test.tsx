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

  test('says that the draft reads well only when it is told to', () => {
    const { container, change } = showState({ pill: { place } });
    expect(button('Parapet: no nudges')).toBeDefined();
    expect(container.querySelector('.pill .icon-tick')).toBeNull();
    change({ pill: { place, well: true } });
    expect(button('Parapet: reads well')).toBeDefined();
    expect(container.querySelector('.pill .icon-tick')).not.toBeNull();
  });

  test('says how the draft sounds where there is room', () => {
    const tone = { reading: 'news', lean: 0.9, phrases: [] } as const;
    showState({ nudges: [aNudge()], pill: { place, wide: true }, tone });
    const pill = button('Parapet: 1 nudge. Sounds like a press release.');
    expect(pill.textContent).toBe('1Sounds like a press release');
  });

  test('shows the keys that open the list too', () => {
    showState({ nudges: [aNudge()], pill: { place }, keys: { 'toggle-list': 'Alt+Shift+L' } });
    expect(button('Parapet: 1 nudge').title).toBe('Parapet: 1 nudge (Alt+Shift+L)');
  });

  describe('dragged', () => {
    const at = (x: number, y: number) => ({ clientX: x, clientY: y, pointerId: 1, button: 0 });
    function pressed() {
      const shown = showState({ nudges: [aNudge()], pill: { place } });
      const pill = button('Parapet: 1 nudge');
      pill.setPointerCapture = () => {};
      fireEvent.pointerDown(pill, at(100, 100));
      return { ...shown, pill };
    }

    test('goes along, tells how far, and that is no click', () => {
      const { pill, events } = pressed();
      fireEvent.pointerMove(pill, at(120, 70));
      expect(pill.style.translate).toBe('20px -30px');
      fireEvent.pointerUp(pill, at(120, 70));
      fireEvent.click(pill);
      expect(events.onMovePill).toHaveBeenCalledExactlyOnceWith({ x: 20, y: -30 });
      expect(events.onToggleList).not.toHaveBeenCalled();
      expect(pill.style.translate).toBe('');
      fireEvent.pointerDown(pill, at(120, 70));
      fireEvent.pointerUp(pill, at(120, 70));
      fireEvent.click(pill);
      expect(events.onToggleList).toHaveBeenCalledOnce();
    });

    test('a hand that trembles has clicked', () => {
      const { pill, events } = pressed();
      fireEvent.pointerMove(pill, at(102, 101));
      fireEvent.pointerUp(pill, at(102, 101));
      fireEvent.click(pill);
      expect(events.onMovePill).not.toHaveBeenCalled();
      expect(events.onToggleList).toHaveBeenCalledOnce();
    });

    test('goes back to its own place at a double click', () => {
      const { pill, events } = pressed();
      fireEvent.pointerUp(pill, at(100, 100));
      fireEvent.dblClick(pill);
      expect(events.onMovePill).toHaveBeenCalledExactlyOnceWith();
    });
  });

  test('says that the coach is off here, and is no button then', () => {
    showState({ off: place });
    expect(screen.getByText('Off here')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('says that a draft sounds like the office, with nudges or without, and shows no tick then', () => {
    const tone = { reading: 'news', lean: 0.9, phrases: [] } as const;
    const { container, change } = showState({ pill: { place }, tone });
    expect(button('Parapet: no nudges. Sounds like a press release.')).toBeDefined();
    expect(container.querySelector('.pill .icon-tick')).toBeNull();
    change({ nudges: [aNudge()], pill: { place }, tone });
    expect(button('Parapet: 1 nudge. Sounds like a press release.').textContent).toBe('1');
  });

  test('says nothing of a draft that sounds like a person', () => {
    const { container } = showState({
      pill: { place, well: true },
      tone: { reading: 'person', lean: 0.1, phrases: [] },
    });
    expect(button('Parapet: reads well')).toBeDefined();
    expect(container.querySelector('.pill .icon-tick')).not.toBeNull();
  });

  test('says in words what there is room for, and has a sign where there is none', () => {
    const tone = { reading: 'news', lean: 0.9, phrases: [] } as const;
    const { container, change } = showState({ nudges: [aNudge()], pill: { place }, tone });
    expect(container.querySelector('.pill .icon-loudhailer')).not.toBeNull();
    change({ nudges: [aNudge()], pill: { place, wide: true }, tone });
    expect(container.querySelector('.pill .icon-loudhailer')).toBeNull();
    change({ pill: { place, wide: true, well: true } });
    expect(button('Parapet: reads well').textContent).toBe('Reads well');
  });

  test('is not seen where the card would hide a part of it, and steps back while one types', () => {
    const { change } = showState({ nudges: [aNudge()], pill: { place, covered: true } });
    expect(button('Parapet: 1 nudge').className).toBe('pill covered');
    change({ nudges: [aNudge()], pill: { place, faded: true } });
    expect(button('Parapet: 1 nudge').className).toBe('pill faded');
  });

  test('knows that the list is open', () => {
    showState({ nudges: [aNudge()], pill: { place }, list: { place } });
    expect(button('Parapet: 1 nudge').getAttribute('aria-expanded')).toBe('true');
  });

  test('steps back while the writer types fast', () => {
    showState({ pill: { place, faded: true } });
    expect(button('Parapet: no nudges').className).toContain('faded');
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
    showState({ nudges, list: { place } });
    const list = screen.getByRole('region', { name: '2 nudges' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toBe('The draft as a wholeA thoughtFour minutes ago.');
    expect(second?.textContent).toBe(
      'leveragingWorth a lookNobody outside the building says “leveraging”.',
    );
  });

  test('picks a nudge, and marks the one in the card', () => {
    const { events } = showState({ nudges, list: { place }, card: { nudge: whole, place } });
    const list = screen.getByRole('region', { name: '2 nudges' });
    const [first, second] = within(list)
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('button'));
    expect(first?.getAttribute('aria-current')).toBe('true');
    expect(second?.hasAttribute('aria-current')).toBe(false);
    if (second) fireEvent.click(second);
    expect(events.onSelect).toHaveBeenCalledExactlyOnceWith(nudges[1]);
  });

  test('takes all sure fixes, where there are several, and says in a line what became of it', () => {
    const sure = [aNudge({ sure: true }), aNudge({ start: 30, end: 40, sure: true })];
    const { events, change } = showState({ nudges: [whole, ...sure], list: { place } });
    click('Take all 2 sure fixes');
    expect(events.onTakeAll).toHaveBeenCalledOnce();
    const said = screen.getByRole('status');
    const taken = (written: number, asked: number) =>
      change({
        nudges: [whole],
        list: { place, taken: { kind: 'done', written, asked, undoKeys: 'Ctrl+Z' } },
      });
    taken(2, 2);
    expect(said.textContent).toBe('2 fixes written. Ctrl+Z undoes them, one by one.');
    taken(1, 2);
    expect(said.textContent).toBe('1 of 2 fixes written. Have a look at the rest.');
    expect(screen.queryByText(/^Take all/u)).toBeNull();
  });

  test('has nothing to take together with a single sure fix', () => {
    showState({ nudges: [whole, aNudge({ sure: true })], list: { place } });
    expect(screen.queryByText(/^Take all/u)).toBeNull();
  });

  test('closes', () => {
    const { events } = showState({ nudges, list: { place } });
    click('Close');
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  test('with nothing in it says that the draft reads well', () => {
    showState({ list: { place } });
    expect(screen.getByRole('region', { name: 'Reads well' })).toBeDefined();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  test.each([
    ['news', 0.95, 'Sounds like a press release'],
    ['policy', 0.9, 'Sounds like policy'],
    ['person', 0.1, 'Sounds like a person'],
    ['mixed', 0.5, 'A bit of both'],
  ] as const)('says how the draft sounds: %s', (reading, lean, said) => {
    const { container } = showState({ list: { place }, tone: { reading, lean, phrases: [] } });
    const line = screen.getByText(said);
    expect(line.textContent).toBe(said);
    expect(screen.queryByRole('list', { name: 'What makes it sound so' })).toBeNull();
    const dot = container.querySelector<HTMLElement>('.tone-lean');
    expect(dot?.style.insetInlineStart).toBe(`${lean * 100}%`);
    expect(dot?.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  test('what is a bit of both has its dot at neither end', () => {
    const { container } = showState({
      list: { place },
      tone: { reading: 'mixed', lean: 0.95, phrases: [] },
    });
    const dot = container.querySelector<HTMLElement>('.tone-lean');
    expect(dot?.style.insetInlineStart).toBe('67%');
  });

  test('shows the phrases that make it so', () => {
    const phrases = ['today announced', 'said in a statement'];
    showState({ list: { place }, tone: { reading: 'news', lean: 0.9, phrases } });
    const list = screen.getByRole('list', { name: 'What makes it sound so' });
    const items = within(list).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '“today announced”',
      '“said in a statement”',
    ]);
  });

  test.each([
    ['news', 'No nudges'],
    ['policy', 'No nudges'],
    ['person', 'Reads well'],
    ['mixed', 'Reads well'],
  ] as const)('without nudges, and sounding like %s, is headed “%s”', (reading, heading) => {
    showState({ list: { place }, tone: { reading, lean: 0.5, phrases: [] } });
    expect(screen.getByRole('region', { name: heading })).toBeDefined();
  });

  test('says nothing of the tone where there is too little to read', () => {
    const { container } = showState({ list: { place } });
    expect(container.querySelector('.tone')).toBeNull();
  });
});
