// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PopupView } from '../../../components/popup/PopupView.tsx';
import type { PopupEvents, PopupState } from '../../../components/shapes.ts';
import { aNudge, show } from '../stage.tsx';

const now = Date.UTC(2026, 2, 3, 12);
const site = { name: 'x.com', on: true };

function showPopup(state: Partial<PopupState>) {
  const events = {
    onSelect: vi.fn<PopupEvents['onSelect']>(),
    onChooseStrength: vi.fn<PopupEvents['onChooseStrength']>(),
    onPause: vi.fn<PopupEvents['onPause']>(),
    onResume: vi.fn<PopupEvents['onResume']>(),
    onSwitchSite: vi.fn<PopupEvents['onSwitchSite']>(),
    onOpenOptions: vi.fn<PopupEvents['onOpenOptions']>(),
  };
  const view = (changed: Partial<PopupState>) => (
    <PopupView
      state={{ cadence: { today: 0, now }, strength: 'light', ...changed }}
      events={events}
    />
  );
  const shown = show(view(state));
  return { ...shown, events, change: (next: Partial<PopupState>) => shown.again(view(next)) };
}

const siteSwitch = () =>
  screen.getByRole<HTMLInputElement>('switch', { name: 'Coach me on x.com' });

test('lists the nudges of the draft, and goes to the one pressed', () => {
  const nudges = [aNudge({ start: 0, match: 'today announced' }), aNudge()];
  const { events } = showPopup({ site, draft: { nudges } });
  const draft = screen.getByRole('region', { name: 'This draft' });
  expect(within(draft).getByText('2 nudges')).toBeDefined();
  const items = within(draft).getAllByRole('button');
  expect(items.map((item) => item.querySelector('.phrase')?.textContent)).toEqual([
    'today announced',
    'leveraging',
  ]);
  fireEvent.click(within(draft).getByRole('button', { name: /^leveraging/u }));
  expect(events.onSelect).toHaveBeenCalledExactlyOnceWith(nudges[1]);
});

test.each([
  ['a draft with nothing to say about', { site, draft: { nudges: [] } }, 'Reads well'],
  ['no draft', { site }, 'Nothing being written in this tab'],
  ['a site switched off', { site: { name: 'x.com', on: false } }, 'Off on x.com'],
  ['a page that is none of our business', {}, 'Parapet stays away from here'],
])('%s: says so', (_what, state, said) => {
  showPopup(state);
  expect(within(screen.getByRole('main')).getByText(said)).toBeDefined();
  expect(screen.queryByRole('list')).toBeNull();
});

test('says how the draft sounds, and no longer that it reads well where that is like the office', () => {
  const tone = { reading: 'news', lean: 0.9, phrases: ['today announced'] } as const;
  const { change } = showPopup({ site, draft: { nudges: [], tone } });
  const main = within(screen.getByRole('main'));
  expect(main.getByText('Sounds like a press release')).toBeDefined();
  expect(main.getByText('“today announced”')).toBeDefined();
  expect(main.getByText('No nudges')).toBeDefined();
  expect(main.queryByText('Reads well')).toBeNull();
  change({ site, draft: { nudges: [], tone: { reading: 'person', lean: 0.1, phrases: [] } } });
  expect(main.getByText('Reads well')).toBeDefined();
  expect(main.getByText('Sounds like a person')).toBeDefined();
  change({ site, draft: { nudges: [aNudge()], tone } });
  expect(main.getByText('1 nudge')).toBeDefined();
  expect(main.getByText('Sounds like a press release')).toBeDefined();
});

test('off means off: nudges of before are not shown', () => {
  showPopup({ site: { name: 'x.com', on: false }, draft: { nudges: [aNudge()] } });
  expect(screen.queryByText('leveraging')).toBeNull();
});

test('switches the site off and on again', () => {
  const { events, change } = showPopup({ site });
  expect(siteSwitch().checked).toBe(true);
  fireEvent.click(siteSwitch());
  expect(events.onSwitchSite).toHaveBeenLastCalledWith(false);
  change({ site: { name: 'x.com', on: false } });
  expect(siteSwitch().checked).toBe(false);
  fireEvent.click(siteSwitch());
  expect(events.onSwitchSite).toHaveBeenLastCalledWith(true);
});

test('shows no switch where there is nothing to switch', () => {
  showPopup({});
  expect(screen.queryByRole('switch')).toBeNull();
});

test('shows the cadence, with a draft or without', () => {
  showPopup({ cadence: { today: 2, last: now - 12 * 60_000, now } });
  expect(screen.getByText('2 posts today, last one 12 minutes ago')).toBeDefined();
});

test('leads to the options', () => {
  const { events } = showPopup({});
  fireEvent.click(screen.getByRole('button', { name: 'Rules and settings' }));
  expect(events.onOpenOptions).toHaveBeenCalledOnce();
});

test('how much is said is chosen, on any page', () => {
  const { events } = showPopup({});
  const strength = within(screen.getByRole('group', { name: 'How much it says' }));
  expect(strength.getByRole<HTMLInputElement>('radio', { name: 'Light touch' }).checked).toBe(true);
  fireEvent.click(strength.getByRole('radio', { name: 'Thorough' }));
  expect(events.onChooseStrength).toHaveBeenCalledExactlyOnceWith('thorough');
});

test('pauses for an hour, or until resumed', () => {
  const { events } = showPopup({ site, draft: { nudges: [aNudge()] } });
  fireEvent.click(screen.getByRole('button', { name: 'Pause for an hour' }));
  fireEvent.click(screen.getByRole('button', { name: 'Pause until I resume' }));
  expect(events.onPause.mock.calls).toEqual([['hour'], ['open-ended']]);
});

test('paused: says until when, shows no nudge, and resumes', () => {
  const until = new Date(2026, 2, 3, 15, 40).getTime();
  const { events, change } = showPopup({ site, draft: { nudges: [aNudge()] }, paused: { until } });
  expect(screen.getByText('Paused until 15:40')).toBeDefined();
  expect(screen.getByText('Not a word until 15:40.')).toBeDefined();
  expect(screen.queryByText('leveraging')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
  expect(events.onResume).toHaveBeenCalledOnce();
  change({ site, paused: {} });
  expect(screen.getByText('Paused until you resume')).toBeDefined();
  expect(screen.getByText('Not a word until you resume.')).toBeDefined();
});
