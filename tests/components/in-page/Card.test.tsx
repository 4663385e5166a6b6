// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { aNudge } from '../stage.tsx';
import { button, click, place, showCard, showState } from './on-page.tsx';

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

  test('a fix that reaches beyond the match shows all it replaces, out of the post', () => {
    const nudge = aNudge({ fixes: [{ text: 'We use', start: 0, end: 17 }] });
    const { container, change } = showCard(nudge);
    expect(container.querySelector('del')).toBeNull();
    change({ nudges: [nudge], card: { nudge, place, post: 'We are leveraging data' } });
    expect(container.querySelector('del')?.textContent).toBe('We are leveraging');
  });

  test('says whose rule it is, once asked', () => {
    const origin = { pack: 'Plain words', owner: 'Press office' };
    const { events, change } = showCard(full);
    expect(screen.queryByText('Why this rule?')).toBeNull();
    change({ nudges: [full], card: { nudge: full, place, origin } });
    expect(button('Why this rule?').getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Press office')).toBeNull();
    click('Why this rule?');
    expect(events.onWhy).toHaveBeenCalledOnce();
    change({ nudges: [full], card: { nudge: full, place, origin, why: true } });
    expect(button('Why this rule?').getAttribute('aria-expanded')).toBe('true');
    for (const said of ['Plain words', 'Jargon', 'Press office']) {
      expect(screen.getByText(said)).toBeDefined();
    }
  });

  test('offers to take all sure fixes where this is one of several', () => {
    const sure = aNudge({ fixes: [using], sure: true });
    const other = aNudge({ start: 30, end: 40, fixes: [using], sure: true });
    const { events, change } = showCard(sure, undefined, [sure, full]);
    expect(screen.queryByText(/^Take all/u)).toBeNull();
    change({ nudges: [sure, full, other], card: { nudge: sure, place } });
    click('Take all 2 sure fixes');
    expect(events.onTakeAll).toHaveBeenCalledOnce();
    change({ nudges: [sure, full, other], card: { nudge: full, place } });
    expect(screen.queryByText(/^Take all/u)).toBeNull();
  });

  test('shows the keys there are, and hides them from those who are told', () => {
    const before = aNudge({ start: 0, end: 2 });
    const { container } = showState({
      nudges: [before, full],
      card: { nudge: full, place },
      keys: { 'take-fix': 'Alt+Shift+F', 'next-nudge': 'Alt+Shift+N' },
    });
    expect(button('Next nudge').title).toBe('Next nudge (Alt+Shift+N)');
    expect(button('Previous nudge').title).toBe('Previous nudge');
    const hints = [...container.querySelectorAll('.keys')];
    expect(hints.map((hint) => hint.textContent)).toEqual(['Alt+Shift+F']);
    expect(hints.every((hint) => hint.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  test('holds a post back: to look first, or to post anyway', () => {
    const { events, change } = showCard(full);
    expect(screen.queryByRole('button', { name: 'Post anyway' })).toBeNull();
    change({ nudges: [full], card: { nudge: full, place, held: true } });
    click('Let me look');
    click('Post anyway');
    expect(events.onLookFirst).toHaveBeenCalledOnce();
    expect(events.onPostAnyway).toHaveBeenCalledOnce();
  });

  test('waves away for now, or for good, or closes', () => {
    const { events } = showCard(full);
    click('Not this time');
    expect(events.onNotThisTime).toHaveBeenCalledExactlyOnceWith(full);
    click('Don’t tell me again');
    expect(events.onNeverAgain).toHaveBeenCalledExactlyOnceWith(full);
    click('Close');
    expect(events.onClose).toHaveBeenCalledOnce();
    expect(button('Close').title).toBe('Close (Esc)');
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
