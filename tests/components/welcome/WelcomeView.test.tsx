// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { WelcomeEvents, WelcomeState } from '../../../components/welcome/shapes.ts';
import { WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import { aNudge, show } from '../stage.tsx';

function showWelcome(changes: Partial<WelcomeState> = {}) {
  const events = {
    onWrite: vi.fn<WelcomeEvents['onWrite']>(),
    onFix: vi.fn<WelcomeEvents['onFix']>(),
    onChooseStrength: vi.fn<WelcomeEvents['onChooseStrength']>(),
    onChooseRegion: vi.fn<WelcomeEvents['onChooseRegion']>(),
    onSwitchSite: vi.fn<WelcomeEvents['onSwitchSite']>(),
    onDone: vi.fn<WelcomeEvents['onDone']>(),
  };
  const state: WelcomeState = {
    text: 'We are leveraging data',
    nudges: [],
    strength: 'light',
    region: 'uk',
    sites: [{ id: 'x', name: 'X', on: true }],
    ...changes,
  };
  return { ...show(<WelcomeView state={state} events={events} />), events };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A draft to try' });

test('offers a draft, says what there is to say about it, and takes a fix', () => {
  const nudge = aNudge({ why: 'A plain verb gets there first.', fixes: [{ text: 'using' }] });
  const { events, container } = showWelcome({ nudges: [nudge] });
  expect(box().value).toBe('We are leveraging data');
  const hint = box().getAttribute('aria-describedby') ?? '';
  expect(container.querySelector(`#${hint}`)?.textContent).toMatch(/^Write what you like/u);
  expect(screen.getByRole('status').textContent).toBe('1 nudge');
  expect(screen.getByText(nudge.message)).toBeDefined();
  expect(container.querySelector('.mark.warning')?.textContent).toBe('leveraging');
  fireEvent.click(screen.getByRole('button', { name: 'Write “using” instead' }));
  expect(events.onFix).toHaveBeenCalledExactlyOnceWith(nudge, { text: 'using' });
});

test('reads along while one writes', () => {
  const { events } = showWelcome();
  fireEvent.input(box(), { target: { value: 'We use data' } });
  expect(events.onWrite).toHaveBeenCalledExactlyOnceWith('We use data');
});

test('a good draft reads well; one that sounds like the office does not, though nothing is nudged', () => {
  const { unmount } = showWelcome();
  expect(screen.getByRole('status').textContent).toBe('Reads well');
  unmount();
  showWelcome({ tone: { reading: 'news', lean: 0.9, phrases: ['today announced'] } });
  expect(screen.getByRole('status').textContent).toBe('No nudges');
  expect(screen.getByText('“today announced”')).toBeDefined();
});

test('strength, region and sites are chosen there', () => {
  const { events } = showWelcome();
  fireEvent.click(screen.getByRole('radio', { name: 'Balanced' }));
  fireEvent.click(screen.getByRole('radio', { name: 'A company' }));
  fireEvent.click(screen.getByRole('switch', { name: 'X' }));
  expect(events.onChooseStrength).toHaveBeenCalledExactlyOnceWith('balanced');
  expect(events.onChooseRegion).toHaveBeenCalledExactlyOnceWith('company');
  expect(events.onSwitchSite).toHaveBeenCalledExactlyOnceWith('x', false);
});

test('says what never happens, and lets one start', () => {
  const { events } = showWelcome();
  const nevers = within(screen.getByRole('region', { name: 'What it never does' }));
  expect(nevers.getAllByRole('listitem')).toHaveLength(4);
  fireEvent.click(screen.getByRole('button', { name: 'Done: close this page' }));
  expect(events.onDone).toHaveBeenCalledOnce();
});
