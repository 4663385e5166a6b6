import { describe, expect, it, vi } from 'vitest';
import type { CardStatus } from '../../components/shapes.ts';
import { takeAll } from '../../entrypoints/coach.content/take-all.ts';
import type { Nudge } from '../../rules/types.ts';

function sure(match: string, start: number): Nudge {
  return {
    ...{ pack: 'plain-words', rule: match, category: 'jargon', level: 'warning', post: 0 },
    ...{ start, end: start + match.length, match, message: '', fixes: [{ text: 'use' }] },
    sure: true,
  };
}

const done: CardStatus = { kind: 'done', undoKeys: 'Ctrl+Z' };
const [utilise, leverage, employ] = [sure('utilise', 0), sure('leverage', 10), sure('employ', 20)];
const choice: Nudge = { ...sure('deliver', 40), fixes: [{ text: 'give' }, { text: 'do' }] };

/** A draft in which a nudge goes as soon as its fix is written. */
function draft(...all: readonly Nudge[]) {
  let nudges = all;
  const write = vi.fn(async (nudge: Nudge): Promise<CardStatus> => {
    nudges = nudges.filter((each) => each !== nudge);
    return done;
  });
  return {
    nudges: () => nudges,
    write,
    also: (change: (nudges: readonly Nudge[]) => readonly Nudge[]) => {
      nudges = change(nudges);
    },
  };
}

describe('taking all sure fixes', () => {
  it('writes them one after another, and leaves what there is to choose', async () => {
    const { sure: _, ...unsure } = choice;
    const ground = draft(utilise, leverage, unsure, employ);
    expect(await takeAll(ground)).toEqual({ written: 3, asked: 3 });
    expect(ground.write.mock.calls.map(([{ match }]) => match)).toEqual([
      'utilise',
      'leverage',
      'employ',
    ]);
    expect(ground.nudges()).toEqual([unsure]);
  });

  it('follows a nudge to where the fixes before it have moved it', async () => {
    const ground = draft(utilise, leverage);
    const moved = { ...leverage, start: 6, end: 14 };
    ground.write.mockImplementationOnce(async () => {
      ground.also(() => [moved]);
      return done;
    });
    await takeAll(ground);
    expect(ground.write).toHaveBeenLastCalledWith(moved, moved.fixes[0]);
  });

  it('stops at the first that cannot be written', async () => {
    const ground = draft(utilise, leverage, employ);
    ground.write.mockResolvedValueOnce(done).mockResolvedValueOnce({ kind: 'stale' });
    expect(await takeAll(ground)).toEqual({ written: 1, asked: 3 });
    expect(ground.write).toHaveBeenCalledTimes(2);
  });

  it('does not count one that went by itself', async () => {
    const ground = draft(utilise, leverage, employ);
    ground.write.mockImplementationOnce(async () => {
      ground.also(() => [employ]);
      return done;
    });
    expect(await takeAll(ground)).toEqual({ written: 2, asked: 2 });
  });
});
