import { describe, expect, it, vi } from 'vitest';
import { openTalk } from '../../entrypoints/coach.content/talk.ts';
import type { Nudge } from '../../rules/types.ts';
import { handLife } from '../sites/hand-life.ts';

const nudge: Nudge = {
  pack: 'plain-words',
  rule: 'leverage',
  category: 'jargon',
  level: 'suggestion',
  post: 0,
  start: 0,
  end: 8,
  match: 'leverage',
  message: '',
  fixes: [],
};

function talkOver(nudges: readonly Nudge[]) {
  const ground = {
    nudges: () => nudges,
    write: async () => ({ kind: 'stale' }) as const,
    wave() {},
    movePill() {},
    draw() {},
  };
  const talk = openTalk(ground, handLife());
  talk.follow(nudges, true);
  talk.events.onToggleList();
  return talk;
}

describe('the open list', () => {
  it('goes with its last nudge', () => {
    const talk = talkOver([nudge]);
    expect(talk.opened.list).toBe(true);
    talk.follow([], true);
    expect(talk.opened.list).toBe(false);
  });

  it('stays while the writer writes on, where it was opened over none', () => {
    const talk = talkOver([]);
    talk.follow([], true);
    talk.follow([nudge], true);
    expect(talk.opened.list).toBe(true);
  });
});

describe('a post that was held back', () => {
  const held = () => {
    const talk = talkOver([nudge]);
    const post = vi.fn();
    talk.hold(nudge, post);
    return { talk, post };
  };

  it('goes once, when the writer says so', () => {
    const { talk, post } = held();
    expect(talk.opened).toEqual({ list: false, card: { nudge, held: true } });
    talk.events.onPostAnyway();
    talk.events.onPostAnyway();
    expect(post).toHaveBeenCalledOnce();
    expect(talk.opened.card).toBeUndefined();
  });

  it('stays for the writer to look at, with the card as always', () => {
    const { talk, post } = held();
    talk.events.onLookFirst();
    expect(talk.opened.card).toEqual({ nudge });
    expect(post).not.toHaveBeenCalled();
  });

  it('is no longer offered once its text has changed', () => {
    const { talk } = held();
    talk.follow([nudge], false);
    expect(talk.opened.card?.held).toBe(true);
    talk.follow([nudge], true);
    expect(talk.opened.card).toEqual({ nudge });
  });
});
