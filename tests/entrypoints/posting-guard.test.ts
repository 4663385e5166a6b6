// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type GuardedDesk, guardPosting } from '../../entrypoints/coach.content/posting-guard.ts';
import { x } from '../../sites/x.ts';
import { type HandLife, handLife } from '../sites/hand-life.ts';
import { nudgeAt } from './nudge.ts';

const page = `
  <div data-testid="primaryColumn">
    <div data-testid="tweetTextarea_0"><textarea>Embargoed until noon</textarea></div>
    <button data-testid="tweetButtonInline">Post</button>
  </div>`;

let life: HandLife;
let sent = 0;
beforeEach(() => {
  life = handLife();
  sent = 0;
  document.body.innerHTML = page;
  post().addEventListener('click', () => {
    sent += 1;
  });
  box().addEventListener('keydown', () => {
    sent += 1;
  });
});
afterEach(() => life.end());

function find<E extends HTMLElement>(selector: string, type: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector}`);
  return found;
}
const post = () => find('button', HTMLButtonElement);
const box = () => find('textarea', HTMLTextAreaElement);
const pressKeys = (extra: KeyboardEventInit = { ctrlKey: true }) =>
  box().dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...extra }),
  );

function desk(changes: Partial<GuardedDesk> = {}) {
  const hold = vi.fn<GuardedDesk['hold']>().mockReturnValue(true);
  const letGo = vi.fn();
  const composer = find('[data-testid="primaryColumn"]', HTMLElement);
  const nudges = [nudgeAt('Embargoed', 0, 'error')];
  const texts = [box().value];
  return { composer, texts: () => texts, nudges: () => nudges, hold, letGo, ...changes };
}
const guard = (seat: () => GuardedDesk | undefined, isOn = () => true, now?: () => number) =>
  guardPosting(x, { isOn, desk: seat, ...(now && { now }) }, life);

describe('before posting', () => {
  it.each([
    ['the button', () => post().click()],
    ['the keys', () => pressKeys()],
  ])('%s: the post is held once, and goes when it is sent again', (_, send) => {
    const held = desk();
    guard(() => held);
    send();
    expect(sent).toBe(0);
    expect(held.hold).toHaveBeenCalledOnce();
    send();
    expect(sent).toBe(1);
    expect(held.hold).toHaveBeenCalledOnce();
  });

  it.each([
    ['the button', () => post().click()],
    ['the keys', () => pressKeys()],
  ])('%s: “Post anyway” does what the writer did, once', (_, send) => {
    const hold = vi.fn<GuardedDesk['hold']>().mockReturnValue(true);
    const held = desk({ hold });
    guard(() => held);
    send();
    hold.mock.calls[0]?.[1]();
    expect(sent).toBe(1);
    expect(hold).toHaveBeenCalledOnce();
  });

  it('another wording is another post', () => {
    let held = desk();
    guard(() => held);
    post().click();
    box().value = 'Embargoed until one';
    held = desk();
    post().click();
    expect(held.hold).toHaveBeenCalledOnce();
    expect(sent).toBe(0);
  });

  it.each(['suggestion', 'warning'] as const)('never for a %s', (level) => {
    const mild = desk({ nudges: () => [nudgeAt('Embargoed', 0, level)] });
    guard(() => mild);
    post().click();
    expect(sent).toBe(1);
    expect(mild.hold).not.toHaveBeenCalled();
  });

  it('not where the writer has not asked for it, nor for another composer, nor a control that is off', () => {
    let on = false;
    const held = desk();
    guard(
      () => held,
      () => on,
    );
    post().click();
    expect(sent).toBe(1);
    on = true;
    document.body.insertAdjacentHTML('beforeend', `<div role="dialog">${page}</div>`);
    document
      .querySelector('[role="dialog"] [data-testid="primaryColumn"]')
      ?.removeAttribute('data-testid');
    Object.assign(held, { composer: find('[role="dialog"]', HTMLElement) });
    post().click();
    expect(sent).toBe(2);
    pressKeys({});
    expect(sent).toBe(3);
    expect(held.hold).not.toHaveBeenCalled();
  });

  it('only for words that have been read', () => {
    const held = desk({ texts: () => ['Embargoed until'] });
    guard(() => held);
    post().click();
    expect(sent).toBe(1);
  });

  it('is over with the life', () => {
    const held = desk();
    guard(() => held);
    life.end();
    post().click();
    expect(sent).toBe(1);
  });
});

describe('the post goes', () => {
  const broken = (): never => {
    throw new Error('injected');
  };
  const faults: readonly [string, () => void][] = [
    ['the settings cannot be read', () => guard(() => desk(), broken)],
    ['there is no desk', () => guard(() => undefined)],
    ['the desk cannot be had', () => guard(broken)],
    ['the nudges cannot be read', () => guard(() => desk({ nudges: broken }))],
    ['the draft cannot be read', () => guard(() => desk({ texts: broken }))],
    ['the card cannot be shown', () => guard(() => desk({ hold: broken }))],
    ['neither shown nor taken back', () => guard(() => desk({ hold: broken, letGo: broken }))],
    ['the card is not to be seen', () => guard(() => desk({ hold: () => false }))],
    [
      'it takes long',
      () => {
        let time = 0;
        guard(
          () => desk(),
          () => true,
          () => {
            time += 501;
            return time;
          },
        );
      },
    ],
  ];

  it.each(faults)('when %s', (_, start) => {
    start();
    post().click();
    expect(sent).toBe(1);
    pressKeys();
    expect(sent).toBe(2);
  });

  it('and nothing of ours stays over it', () => {
    const unseen = desk({ hold: () => false });
    guard(() => unseen);
    post().click();
    expect(unseen.letGo).toHaveBeenCalledOnce();
  });
});
