// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { hashOf, placeAt, sections } from '../../../components/options/places.ts';
import { showOptions } from './stage.tsx';

test('names itself and its language to the browser', () => {
  showOptions('#rules');
  expect(document.title).toBe('Parapet: Rules');
  expect(document.documentElement.lang).toBe('en-GB');
  expect(document.documentElement.dir).toBe('ltr');
});

test.each(sections)('the section %s has an address, and the link to it is marked', (section) => {
  const { container } = showOptions(`#${section}`);
  const link = screen.getByRole('link', { current: 'page' });
  expect(link.getAttribute('href')).toBe(`#${section}`);
  expect(container.querySelector(`section#${section} h1`)?.textContent).toBe(link.textContent);
});

test('leads to every section', () => {
  showOptions('');
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    sections.map((section) => `#${section}`),
  );
});

test('the focus goes along to another section, and stays where it is otherwise', () => {
  const { goOn } = showOptions('#rules');
  expect(document.activeElement).toBe(document.body);
  goOn('#privacy');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Privacy' }));
});

test.each([
  ['', { section: 'coaching' }],
  ['#nowhere', { section: 'coaching' }],
  ['#packs', { section: 'packs' }],
  ['#rules/plain-words', { section: 'rules', pack: 'plain-words' }],
  ['#rules/our%20style/b', { section: 'rules', pack: 'our style', rule: 'b' }],
  ['#privacy/anything', { section: 'privacy' }],
  ['#rules/100%', { section: 'rules', pack: '100%' }],
])('the address %j leads to %j', (hash, place) => {
  expect(placeAt(hash)).toEqual(place);
});

test('the address of a place leads there', () => {
  const place = { section: 'rules', pack: 'our style', rule: 'a/b' } as const;
  expect(placeAt(hashOf(place))).toEqual(place);
});

test('posts are held back only where the writer says so', () => {
  const { events } = showOptions('#coaching');
  const hold = screen.getByRole<HTMLInputElement>('switch', { name: /^Ask me before I post/u });
  expect(hold.checked).toBe(false);
  expect(screen.queryByText(/^Your organisation/u)).toBeNull();
  fireEvent.click(hold);
  expect(events.onHoldPosts).toHaveBeenCalledExactlyOnceWith(true);
});

test.each([true, false])(
  'what the organisation has set is shown (%s), and not the writer’s to change',
  (on) => {
    showOptions('#coaching', { holdPosts: on, holdPostsManaged: true });
    const hold = screen.getByRole<HTMLInputElement>('switch', { name: /^Ask me before I post/u });
    expect(hold.checked).toBe(on);
    expect(hold.disabled).toBe(true);
    expect(screen.getByText(/^Your organisation has set this/u)).toBeTruthy();
  },
);

test('strength and region are chosen there and then', () => {
  const { events } = showOptions('#coaching');
  const strength = within(screen.getByRole('group', { name: 'How much it says' }));
  expect(strength.getByRole<HTMLInputElement>('radio', { name: 'Light touch' }).checked).toBe(true);
  fireEvent.click(strength.getByRole('radio', { name: 'Thorough' }));
  fireEvent.click(screen.getByRole('radio', { name: 'European Union' }));
  expect(events.onChooseStrength).toHaveBeenCalledExactlyOnceWith('thorough');
  expect(events.onChooseRegion).toHaveBeenCalledExactlyOnceWith('eu');
});

test('every command is listed with the keys the browser has for it, and these can be changed', () => {
  const keys = { 'next-nudge': 'Alt+Shift+J', 'never-again': 'Ctrl+Shift+9' };
  const { events } = showOptions('#coaching', { keys });
  const table = within(screen.getByRole('table', { name: 'By keys' }));
  const rows = table.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toHaveLength(8);
  expect(rows).toContain('Next nudgeAlt+Shift+J');
  expect(rows).toContain('Don’t tell me again, or undo thatCtrl+Shift+9');
  expect(rows).toContain('Why this rule?none yet');
  fireEvent.click(screen.getByRole('button', { name: 'Change the keys' }));
  expect(events.onChangeKeys).toHaveBeenCalledOnce();
});

test('a site is switched off', () => {
  const { events } = showOptions('#sites');
  fireEvent.click(screen.getByRole('switch', { name: 'X' }));
  expect(events.onSwitchSite).toHaveBeenCalledExactlyOnceWith('x', false);
});
