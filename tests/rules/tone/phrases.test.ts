import { expect, it } from 'vitest';
import { tellingPhrases } from '../../../rules/tone/phrases.ts';

const shown = (text: string, key: string) => {
  const start = text.indexOf(key);
  const found = [{ key, start, end: start + key.length, post: 0 }];
  return tellingPhrases([{ text }], found, () => 1).map((each) => text.slice(each.start, each.end));
};

it.each([
  ['A world-leading plan', 'leading', 'world-leading'],
  ['A world-leading plan', 'world', 'world-leading'],
  ['A state-of-the-art plan', 'state', 'state-of-the-art'],
  ['It is leading - or so they say', 'leading', 'leading'],
])('shows a word with a hyphen whole: %s, %s', (text, key, whole) => {
  expect(shown(text, key)).toEqual([whole]);
});
