import { fireEvent, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { InPage } from '../../../components/in-page/InPage.tsx';
import type { CardStatus, InPageEvents, InPageState, Place } from '../../../components/shapes.ts';
import type { Nudge } from '../../../rules/types.ts';
import { show } from '../stage.tsx';

/** Somewhere on the page. */
export const place: Place = { x: 40, y: 60, side: 'below', edge: 'left', room: 300 };

function spies() {
  return {
    onFix: vi.fn<InPageEvents['onFix']>(),
    onNotThisTime: vi.fn<InPageEvents['onNotThisTime']>(),
    onNeverAgain: vi.fn<InPageEvents['onNeverAgain']>(),
    onUndoNeverAgain: vi.fn<InPageEvents['onUndoNeverAgain']>(),
    onWhy: vi.fn<InPageEvents['onWhy']>(),
    onTakeAll: vi.fn<InPageEvents['onTakeAll']>(),
    onPostAnyway: vi.fn<InPageEvents['onPostAnyway']>(),
    onLookFirst: vi.fn<InPageEvents['onLookFirst']>(),
    onMovePill: vi.fn<InPageEvents['onMovePill']>(),
    onCopy: vi.fn<InPageEvents['onCopy']>(),
    onClose: vi.fn<InPageEvents['onClose']>(),
    onToggleList: vi.fn<InPageEvents['onToggleList']>(),
    onSelect: vi.fn<InPageEvents['onSelect']>(),
  };
}

/** Shows the in-page root in some state, and lets that change; its events are spies. */
export function showState(state: Partial<InPageState>) {
  const events = spies();
  const view = (changed: Partial<InPageState>) => (
    <InPage state={{ theme: 'light', nudges: [], ...changed }} events={events} />
  );
  const shown = show(view(state));
  return { ...shown, events, change: (next: Partial<InPageState>) => shown.again(view(next)) };
}

/** Shows the card of one nudge, alone in its draft unless told otherwise. */
export function showCard(nudge: Nudge, status?: CardStatus, nudges: readonly Nudge[] = [nudge]) {
  return showState({ nudges, card: { nudge, place, ...(status && { status }) } });
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const click = (name: string | RegExp) => fireEvent.click(button(name));
