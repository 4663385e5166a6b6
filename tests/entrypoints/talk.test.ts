import { describe, expect, it } from 'vitest';
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
