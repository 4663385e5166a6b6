import { describe, expect, it } from 'vitest';
import { BLANK } from '../../../../rules/draft/entities.ts';
import { sorted } from '../../../../rules/tone/train/official.ts';
import type { Category, Nudge } from '../../../../rules/types.ts';

const TEXT = 'We are delighted to say the ford is open';

const nudge = (category: Category, match: string): Nudge => ({
  pack: 'pack',
  rule: 'rule',
  category,
  level: 'suggestion',
  post: 0,
  start: TEXT.indexOf(match),
  end: TEXT.indexOf(match) + match.length,
  match,
  message: 'A thought.',
  fixes: [],
});

describe('official posts, sorted by their nudges', () => {
  it('are releases where a rule hears the tone, without what it heard', () => {
    const phrase = 'delighted to say';
    expect(sorted(TEXT, [nudge('tone', phrase), nudge('risk', 'open')])).toEqual({
      tone: 'release',
      text: TEXT.replace(phrase, BLANK.repeat(phrase.length)),
    });
  });

  it('are people talking where none hears tone or jargon, and else neither', () => {
    expect(sorted(TEXT, [nudge('accessibility', 'ford')])).toEqual({ tone: 'person', text: TEXT });
    expect(sorted(TEXT, [nudge('jargon', 'ford')])).toBeUndefined();
  });
});
