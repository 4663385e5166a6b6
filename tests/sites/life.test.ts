import { afterEach, describe, expect, it, vi } from 'vitest';
import { atEnd, lifeUntil, shortLife } from '../../sites/life.ts';
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
  it('takes back what was still to come, and what is called off', () => {
    const parent = handLife();
    const life = shortLife(parent);
    life.setTimeout(() => {});
    life.requestAnimationFrame(() => {});
    const callOff = life.setTimeout(() => {});
    expect(parent.due).toBe(3);
    callOff();
    expect(parent.due).toBe(2);
    life.end();
    expect(parent.due).toBe(0);
    life.setTimeout(() => {});
    expect(parent.due).toBe(0);
  });
  it('leaves no listener with its parent', () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const parent = { ...handLife(), signal };
    shortLife(parent).end();
    const [, , options] = added.mock.calls[0] ?? [];
    expect(options).toMatchObject({ signal: expect.objectContaining({ aborted: true }) });
    expect(added).toHaveBeenCalledTimes(1);
  });
});

describe('the life of a window', () => {
  const setUp = (holds?: () => boolean) => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, 'addEventListener');
    return { life: lifeUntil(controller.signal, holds), added, end: () => controller.abort() };
  };
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('adds one listener, however many timers fire', () => {
    const { life, added } = setUp();
    const ran = vi.fn();
    for (let time = 0; time < 100; time++) life.setTimeout(ran, time);
    vi.runAllTimers();
    expect(ran).toHaveBeenCalledTimes(100);
    expect(added).toHaveBeenCalledTimes(1);
  });
  it('clears its timers at the end', () => {
    const { life, end } = setUp();
    life.setTimeout(() => {}, 10);
    expect(vi.getTimerCount()).toBe(1);
    end();
    expect(vi.getTimerCount()).toBe(0);
  });
  it('runs nothing once it no longer holds', () => {
    const { life } = setUp(() => false);
    const ran = vi.fn();
    life.setTimeout(ran);
    vi.runAllTimers();
    expect(ran).not.toHaveBeenCalled();
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
