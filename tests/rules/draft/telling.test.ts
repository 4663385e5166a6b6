import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../../rules/draft/telling.ts';

describe('words that tell something', () => {
  it.each([
    ["Here's the story 👇", 0],
    ['This is such great news. Congratulations!', 0],
    ['I’m so proud of what we’ve done', 0],
    ['GET IT DONE TODAY', 0],
    ['A big day for Melbury', 1],
    ['The pier opens at 9', 3],
    ['Toads cross the lane', 3],
    ['', 0],
  ])('%s: %i', (text, count) => {
    expect(tellingWords(text)).toBe(count);
  });
});
