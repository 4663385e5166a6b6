import { describe, expect, it, vi } from 'vitest';
import type { CardStatus } from '../../components/shapes.ts';
import { obey } from '../../entrypoints/coach.content/obey.ts';
import { openTalk } from '../../entrypoints/coach.content/talk.ts';
import { handLife } from '../sites/hand-life.ts';
import { nudgeAt } from './nudge.ts';

const first = { ...nudgeAt('utilise', 3), fixes: [{ text: 'use' }] };
const second = { ...nudgeAt('leverage', 20), fixes: [{ text: 'use' }, { text: 'build on' }] };
const nudges = [first, second];

function talking(all = nudges) {
  const write = vi.fn(async (): Promise<CardStatus> => ({ kind: 'done', undoKeys: 'Ctrl+Z' }));
  const wave = vi.fn();
  const ground = { nudges: () => all, write, wave, movePill() {}, draw() {} };
  const talk = openTalk(ground, handLife());
  return {
    talk,
    write,
    wave,
    press: (command: Parameters<typeof obey>[0]) => obey(command, talk, all),
  };
}

describe('by keys', () => {
  it('the next nudge is the first, then the one after, then the first again', () => {
    const { talk, press } = talking();
    const opened = [1, 2, 3].map(() => {
      press('next-nudge');
      return talk.opened.card?.nudge;
    });
    expect(opened).toEqual([first, second, first]);
    press('previous-nudge');
    expect(talk.opened.card?.nudge).toBe(second);
  });

  it.each(['take-fix', 'not-this-time', 'never-again', 'why-this-rule'] as const)(
    '%s does nothing unseen: it opens the card first',
    (command) => {
      const { talk, write, wave, press } = talking();
      press(command);
      expect(talk.opened.card).toEqual({ nudge: first });
      expect(write).not.toHaveBeenCalled();
      expect(wave).not.toHaveBeenCalled();
    },
  );

  it('takes the first fix of the open card, and nothing while that is being written', async () => {
    const { talk, write, press } = talking();
    talk.open(second);
    press('take-fix');
    press('take-fix');
    expect(write).toHaveBeenCalledExactlyOnceWith(second, { text: 'use' });
    await vi.waitFor(() => expect(talk.opened.card?.status?.kind).toBe('done'));
    press('not-this-time');
    expect(talk.opened.card?.status?.kind).toBe('done');
  });

  it('waves away, and asks whose rule it is', () => {
    const { talk, wave, press } = talking();
    talk.open(first);
    press('why-this-rule');
    expect(talk.opened.card?.why).toBe(true);
    press('not-this-time');
    expect(wave).toHaveBeenCalledExactlyOnceWith(first);
    expect(talk.opened.card).toBeUndefined();
  });

  it('silences a rule, and takes that back when pressed again', () => {
    const { talk, press } = talking();
    talk.open(first);
    press('never-again');
    expect(talk.opened.card?.status?.kind).toBe('silenced');
    press('never-again');
    expect(talk.opened.card).toBeUndefined();
  });

  it('opens and closes the list; takes all sure fixes only where there are several', () => {
    const { talk, write, press } = talking();
    press('toggle-list');
    expect(talk.opened.list).toBe(true);
    press('take-all-fixes');
    expect(write).not.toHaveBeenCalled();
    press('toggle-list');
    expect(talk.opened.list).toBe(false);
    const sure = talking([first, second].map((nudge) => ({ ...nudge, sure: true as const })));
    sure.press('take-all-fixes');
    expect(sure.write).toHaveBeenCalled();
  });

  it('has nothing to do where there is nothing to say', () => {
    const { talk, press } = talking([]);
    press('next-nudge');
    press('take-fix');
    expect(talk.opened).toEqual({ list: false });
  });
});
