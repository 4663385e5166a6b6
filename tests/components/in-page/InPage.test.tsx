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

  test('what came up while the writer paused, with the keys that open it; once something is open, that', () => {
    const nudges = [
      aNudge(),
      aNudge({ start: 30, match: 'utilise', message: 'Nobody says this.' }),
    ];
    const keys = { 'next-nudge': 'Alt+Shift+N' };
    const { change } = showState({ nudges, news: nudges, keys });
    expect(said()).toBe('2 nudges: “leveraging”, “utilise”. Alt+Shift+N for more.');
    change({ nudges, news: nudges.slice(1), keys: {} });
    expect(said()).toBe('1 nudge: “utilise”.');
    change({ nudges, news: nudges, card: { nudge: aNudge(), place }, keys });
    expect(said()).toMatch(/^Worth a look/u);
  });

  test('the same is not said again: the region is left alone', () => {
    const nudges = [aNudge()];
    const { change } = showState({ nudges, news: nudges });
    const region = screen.getByRole('status');
    const [text] = region.childNodes;
    change({ nudges: [aNudge()], news: [aNudge()] });
    expect(region.childNodes).toHaveLength(1);
    expect(region.firstChild).toBe(text);
  });

  test('that a post was held back', () => {
    const nudge = aNudge({ level: 'error', message: 'Is it out yet?' });
    showState({ nudges: [nudge], card: { nudge, place, held: true } });
    expect(said()).toBe(
      'Before this goes out: Think twice: “leveraging”. Is it out yet? Post again to send it as it is.',
    );
  });

  test('how to take it back that a rule was silenced', () => {
    const nudge = aNudge();
    showState({
      nudges: [],
      card: { nudge, place, status: { kind: 'silenced' } },
      keys: { 'never-again': 'Alt+Shift+D' },
    });
    expect(said()).toBe('It won’t come up again. Alt+Shift+D takes it back.');
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
