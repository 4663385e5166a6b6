// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { aNudge } from '../stage.tsx';
import { button, place, showCard, showState } from './on-page.tsx';

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
    change({ nudges: [aNudge()], list: { place }, card: { nudge: aNudge(), place } });
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
    showState({ nudges: [aNudge()], list: { place } });
    expect(said()).toBe('1 nudge');
  });

  test('how the draft sounds, with the list', () => {
    const tone = { reading: 'policy', lean: 0.9, phrases: ['stakeholders'] } as const;
    showState({ list: { place }, tone });
    expect(said()).toBe('No nudges. Sounds like policy.');
  });

  test('the keys that take a fix, where there are any, and whose rule it is', () => {
    const nudge = aNudge({ message: 'Nobody says this.', fixes: [{ text: 'using' }] });
    const keys = { 'take-fix': 'Alt+Shift+F' };
    const { change } = showState({ nudges: [nudge], card: { nudge, place }, keys });
    expect(said()).toBe(
      'Worth a look: “leveraging”. Nobody says this. 1 suggestion. Alt+Shift+F writes “using”.',
    );
    const origin = { pack: 'Plain words', owner: 'Press office' };
    change({ nudges: [nudge], card: { nudge, place, origin, why: true }, keys });
    expect(said()).toBe('Plain words. Jargon. Press office');
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
