// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { InPage } from '../../../components/in-page/InPage.tsx';
import type { CardStatus, InPageEvents, InPageState, Place } from '../../../components/shapes.ts';
import type { Nudge } from '../../../rules/types.ts';
import { aNudge, show } from '../stage.tsx';

const place: Place = { x: 40, y: 60, side: 'below', edge: 'left', room: 300 };

function spies() {
  return {
    onFix: vi.fn<InPageEvents['onFix']>(),
    onNotThisTime: vi.fn<InPageEvents['onNotThisTime']>(),
    onNeverAgain: vi.fn<InPageEvents['onNeverAgain']>(),
    onUndoNeverAgain: vi.fn<InPageEvents['onUndoNeverAgain']>(),
    onCopy: vi.fn<InPageEvents['onCopy']>(),
    onClose: vi.fn<InPageEvents['onClose']>(),
    onToggleList: vi.fn<InPageEvents['onToggleList']>(),
    onSelect: vi.fn<InPageEvents['onSelect']>(),
  };
}

function showState(state: Partial<InPageState>) {
  const events = spies();
  const view = (changed: Partial<InPageState>) => (
    <InPage state={{ theme: 'light', nudges: [], ...changed }} events={events} />
  );
  const shown = show(view(state));
  return { ...shown, events, change: (next: Partial<InPageState>) => shown.again(view(next)) };
}

function showCard(nudge: Nudge, status?: CardStatus, nudges: readonly Nudge[] = [nudge]) {
  return showState({ nudges, card: { nudge, place, ...(status && { status }) } });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const click = (name: string | RegExp) => fireEvent.click(button(name));

describe('the root', () => {
  test('wears the theme of the site and speaks the language of its words', () => {
    showState({ theme: 'dim' });
    const root = screen.getByRole('complementary', { name: 'Parapet' });
    expect(root.dataset.theme).toBe('dim');
    expect(root.lang).toBe('en-GB');
    expect(root.dir).toBe('ltr');
  });

  test.each(['pointerdown', 'mousedown', 'click', 'keydown', 'keypress', 'keyup', 'focusin'])(
    'keeps %s from the page',
    (name) => {
      showCard(aNudge());
      const heard = vi.fn();
      document.body.addEventListener(name, heard);
      const target = button('Close');
      target.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
      expect(heard).not.toHaveBeenCalled();
      document.body.dispatchEvent(new Event(name, { bubbles: true }));
      expect(heard).toHaveBeenCalledOnce();
      document.body.removeEventListener(name, heard);
    },
  );

  test('the mouse does not take the focus: its press has no default effect anywhere on the card', () => {
    showCard(aNudge({ why: 'A plain verb gets there first.' }));
    for (const target of [button('Close'), screen.getByText('A plain verb gets there first.')]) {
      const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
      target.dispatchEvent(press);
      expect(press.defaultPrevented).toBe(true);
    }
  });

  test('opening card and list leaves the focus in the composer', () => {
    const composer = document.createElement('textarea');
    document.body.append(composer);
    composer.focus();
    const { change } = showState({});
    change({ nudges: [aNudge()], list: place, card: { nudge: aNudge(), place } });
    expect(document.activeElement).toBe(composer);
    composer.remove();
  });

  test('is put where it is told', () => {
    const { container } = showCard(aNudge());
    const placed = container.querySelector<HTMLElement>('.placed');
    expect(placed?.className).toBe('placed below left');
    expect(placed?.style.left).toBe('40px');
    expect(placed?.style.top).toBe('60px');
    expect(placed?.style.getPropertyValue('--room')).toBe('300px');
  });
});

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
});

describe('the card', () => {
  const using = { text: 'using' };
  const building = { text: 'building on' };
  const full = aNudge({
    why: 'A plain verb gets there first.',
    link: 'https://example.org/style',
    source: 'Style guide',
    fixes: [using, building],
  });

  test('says how firmly, what and why', () => {
    showCard(full);
    const card = screen.getByRole('group', { name: full.message });
    expect(within(card).getByText('Worth a look')).toBeDefined();
    expect(within(card).getByText('A plain verb gets there first.')).toBeDefined();
  });

  test.each([
    ['suggestion', 'A thought'],
    ['warning', 'Worth a look'],
    ['error', 'Think twice'],
  ] as const)('%s is shown as "%s", marked as in the draft', (level, said) => {
    showCard(aNudge({ level }));
    expect(screen.getByText(said).className).toContain(`mark ${level}`);
  });

  test('links to the guidance, in a tab that learns nothing of this one', () => {
    showCard(full);
    const link = screen.getByRole('link', { name: 'Source: Style guide (opens in a new tab)' });
    expect(link.getAttribute('href')).toBe('https://example.org/style');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('has no link where the rule has none, and a plain one where the guidance has no name', () => {
    const { change } = showCard(aNudge());
    expect(screen.queryByRole('link')).toBeNull();
    const nudge = aNudge({ link: 'https://example.org/' });
    change({ nudges: [nudge], card: { nudge, place } });
    expect(screen.getByRole('link', { name: /^Where this comes from/u })).toBeDefined();
  });

  test('offers each fix beside what it replaces, and takes the one pressed', () => {
    const { events, container } = showCard(full);
    const group = screen.getByRole('group', { name: 'Instead of “leveraging”' });
    expect(container.querySelector('del')?.textContent).toBe('leveraging');
    expect(
      within(group)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['using', 'building on']);
    click('Write “building on” instead');
    expect(events.onFix).toHaveBeenCalledExactlyOnceWith(full, building);
  });

  test('shows a removal in words', () => {
    const removal = { text: '' };
    const nudge = aNudge({ match: ' today announced', fixes: [removal] });
    const { events, container } = showCard(nudge);
    expect(container.querySelector('del')).toBeNull();
    click('Remove “today announced”');
    expect(events.onFix).toHaveBeenCalledExactlyOnceWith(nudge, removal);
  });

  test('a removal beyond the match does not guess what it removes', () => {
    showCard(aNudge({ fixes: [{ text: ' ', start: 0, end: 30 }] }));
    expect(button('Remove it')).toBeDefined();
  });

  test('waves away for now, or for good, or closes', () => {
    const { events } = showCard(full);
    click('Not this time');
    expect(events.onNotThisTime).toHaveBeenCalledExactlyOnceWith(full);
    click('Don’t tell me again');
    expect(events.onNeverAgain).toHaveBeenCalledExactlyOnceWith(full);
    click('Close');
    expect(events.onClose).toHaveBeenCalledOnce();
    expect(screen.getByText('Esc closes')).toBeDefined();
  });

  test('steps to the nudges before and after', () => {
    const before = aNudge({ start: 0, end: 2 });
    const after = aNudge({ start: 30, end: 32 });
    const { events } = showCard(full, undefined, [before, full, after]);
    expect(screen.getByText('2 of 3')).toBeDefined();
    click('Previous nudge');
    click('Next nudge');
    expect(events.onSelect.mock.calls).toEqual([[before], [after]]);
  });

  test('has nowhere to step with a single nudge, and cannot step past the end', () => {
    const { change } = showCard(full);
    expect(screen.queryByRole('button', { name: 'Next nudge' })).toBeNull();
    change({ nudges: [aNudge({ start: 0, end: 2 }), full], card: { nudge: full, place } });
    expect(button('Next nudge').hasAttribute('disabled')).toBe(true);
  });
});

describe('what became of it', () => {
  const nudge = aNudge({ why: 'A plain verb.', fixes: [{ text: 'using' }] });
  const fixName = 'Write “using” instead';

  test('writing: the fix cannot be pressed twice', () => {
    showCard(nudge, { kind: 'writing' });
    expect(button(fixName).hasAttribute('disabled')).toBe(true);
    expect(screen.getAllByText('Writing it in…')).not.toEqual([]);
  });

  test('done: only that, how to undo it, and the way on', () => {
    const next = aNudge({ start: 40, end: 45 });
    const { events } = showCard(nudge, { kind: 'done', undoKeys: '⌘Z' }, [next]);
    expect(screen.getAllByText('Done. ⌘Z undoes it.')).not.toEqual([]);
    expect(screen.queryByText('A plain verb.')).toBeNull();
    expect(screen.queryByRole('button', { name: fixName })).toBeNull();
    click('Next nudge');
    expect(events.onSelect).toHaveBeenCalledExactlyOnceWith(next);
  });

  test('failed: the text can be copied instead', () => {
    const { events, change } = showCard(nudge, { kind: 'failed', text: 'using' });
    expect(screen.getAllByText('Could not write it here. Copy it instead:')).not.toEqual([]);
    click('Copy');
    expect(events.onCopy).toHaveBeenCalledExactlyOnceWith('using');
    change({
      nudges: [nudge],
      card: { nudge, place, status: { kind: 'failed', text: 'using', copied: true } },
    });
    expect(screen.getAllByText('Copied')).not.toEqual([]);
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });

  test('a removal that failed has nothing to copy', () => {
    showCard(nudge, { kind: 'failed', text: '' });
    expect(screen.getAllByText('Could not change it here. Please delete it by hand.')).not.toEqual(
      [],
    );
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });

  test('stale: its fixes are off the table', () => {
    showCard(nudge, { kind: 'stale' });
    expect(screen.getAllByText('The text has changed since. Have another look.')).not.toEqual([]);
    expect(screen.queryByRole('button', { name: fixName })).toBeNull();
  });

  test('silenced: can be taken back at once', () => {
    const { events } = showCard(nudge, { kind: 'silenced' });
    click('Undo');
    expect(events.onUndoNeverAgain).toHaveBeenCalledExactlyOnceWith(nudge);
  });
});

describe('what is read out', () => {
  const said = () => screen.getByRole('status').textContent;

  test('is there before there is anything to say, so that it is heard', () => {
    const { change } = showState({});
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    const nudge = aNudge({ message: 'Nobody says this.', fixes: [{ text: 'using' }] });
    change({ nudges: [nudge], card: { nudge, place } });
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('Worth a look: “leveraging”. Nobody says this. 1 suggestion.');
  });

  test('the list, when it opens', () => {
    showState({ nudges: [aNudge()], list: place });
    expect(said()).toBe('1 nudge');
  });

  test('what became of a fix', () => {
    showCard(aNudge(), { kind: 'done', undoKeys: 'Ctrl+Z' });
    expect(said()).toBe('Done. Ctrl+Z undoes it.');
  });

  test('a nudge about the whole draft', () => {
    showCard(
      aNudge({ match: '', start: 0, end: 0, level: 'suggestion', message: 'Four minutes ago.' }),
    );
    expect(said()).toBe('A thought: The draft as a whole. Four minutes ago.');
  });
});
