// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { watchPointer } from '../../entrypoints/coach.content/pointer.ts';
import type { Nudge } from '../../rules/types.ts';
import { type HandLife, handLife } from '../sites/hand-life.ts';

const nudge: Nudge = {
  ...{ pack: 'plain-words', rule: 'leverage', category: 'jargon', level: 'suggestion', post: 0 },
  ...{ start: 0, end: 8, match: 'leverage', message: '', fixes: [] },
};
const [onPhrase, onCard, elsewhere] = [50, 500, 900];

let life: HandLife;
afterEach(() => life.end());

/** A page with one marked phrase and, once it is open, a card. */
function page() {
  life = handLife();
  let open = false;
  watchPointer(
    {
      nudges: () => [nudge],
      rectsOf: () => [new DOMRect(0, 0, 100, 20)],
      screen: { owns: (event) => event instanceof MouseEvent && event.clientX === onCard },
      open() {
        const opens = !open;
        open = true;
        return opens;
      },
      leave() {
        open = false;
      },
    },
    life,
  );
  const at = (type: string, clientX: number) =>
    window.dispatchEvent(new MouseEvent(type, { clientX, clientY: 10, buttons: 0 }));
  return {
    isOpen: () => open,
    click: (x: number) => at('click', x),
    passOver: (x: number) => at('pointermove', x),
    rest(x: number) {
      at('pointermove', x);
      life.pass(500);
    },
  };
}

describe('the pointer', () => {
  it('opens the card by a rest on its phrase, not by passing over it', () => {
    const { passOver, rest, isOpen } = page();
    passOver(onPhrase);
    rest(elsewhere);
    expect(isOpen()).toBe(false);
    rest(onPhrase);
    expect(isOpen()).toBe(true);
  });

  it('closes it again by a rest elsewhere, but not in the card', () => {
    const { rest, isOpen } = page();
    rest(onPhrase);
    rest(onCard);
    expect(isOpen()).toBe(true);
    rest(elsewhere);
    expect(isOpen()).toBe(false);
  });

  it('keeps one that was opened by a click until the page is clicked beside it', () => {
    const { click, rest, isOpen } = page();
    click(onPhrase);
    rest(onPhrase);
    rest(elsewhere);
    click(onCard);
    expect(isOpen()).toBe(true);
    click(elsewhere);
    expect(isOpen()).toBe(false);
  });

  it('keeps one that was rested on once it has been used', () => {
    const { click, rest, isOpen } = page();
    rest(onPhrase);
    click(onCard);
    rest(elsewhere);
    expect(isOpen()).toBe(true);
  });
});
