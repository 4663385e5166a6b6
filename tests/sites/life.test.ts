import { describe, expect, it, vi } from 'vitest';
import { atEnd, shortLife } from '../../sites/life.ts';
import { handLife } from './hand-life.ts';

describe('a short life', () => {
  it('runs frames and timers while it lasts', () => {
    const parent = handLife();
    const life = shortLife(parent);
    const ran = vi.fn();
    life.setTimeout(ran, 10);
    life.requestAnimationFrame(ran);
    parent.frame();
    parent.pass(10);
    expect(ran).toHaveBeenCalledTimes(2);
  });
  it('runs nothing after its end, or its parent’s', () => {
    const parent = handLife();
    const [one, other] = [shortLife(parent), shortLife(parent)];
    const ran = vi.fn();
    for (const life of [one, other]) {
      life.setTimeout(ran);
      life.requestAnimationFrame(ran);
    }
    one.end();
    expect([one.signal.aborted, other.signal.aborted]).toEqual([true, false]);
    parent.frame();
    expect(ran).toHaveBeenCalledTimes(1);
    parent.end();
    expect(other.signal.aborted).toBe(true);
    parent.pass(1);
    expect(ran).toHaveBeenCalledTimes(1);
  });
});

describe('at the end', () => {
  it('what was done is undone once, at once where it is over already', () => {
    const life = shortLife(handLife());
    const undo = vi.fn();
    atEnd(life, undo);
    expect(undo).not.toHaveBeenCalled();
    life.end();
    life.end();
    expect(undo).toHaveBeenCalledTimes(1);
    atEnd(life, undo);
    expect(undo).toHaveBeenCalledTimes(2);
  });
});
