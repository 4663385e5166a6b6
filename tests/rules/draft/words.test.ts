import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../rules/draft/words.ts';

const split = (text: string) => {
  const { count, starts, ends } = wordsOf(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('words', () => {
  it.each([
    ["Don't stop", ['Don', 't', 'stop']],
    ['well-known_name', ['well', 'known_name']],
    ['café cafe\u0301', ['café', 'cafe\u0301']],
    ['Привет, مرحبا 你好', ['Привет', 'مرحبا', '你好']],
    ['👍🏽 ok ❤️', ['ok']],
    ['𝐛𝐨𝐥𝐝 text', ['𝐛𝐨𝐥𝐝', 'text']],
    ['soft\u00ADhyphen and\u200B zero', ['soft\u00ADhyphen', 'and', 'zero']],
    ['\u200B\uFEFFx', ['x']],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
