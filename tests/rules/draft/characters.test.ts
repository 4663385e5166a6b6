import { describe, expect, it } from 'vitest';
import { BETWEEN, kindAt, WORD } from '../../../rules/draft/characters.ts';
import { DIGIT, LETTER, MARK, PICTURE, withStandIns } from '../../../rules/draft/stand-ins.ts';

const hidden = /[\u00AD\u180E\u200B-\u200D\u2060\uFEFF]|\uFE0E|\uFE0F/u;
const HIDDEN = 2;

/** Every character but those that are half of one. */
function everyCharacter(): readonly string[] {
  const all: string[] = [];
  for (let point = 0; point <= 0x1_ffff; point += 1) {
    if (point < 0xd800 || point > 0xdfff) all.push(String.fromCodePoint(point));
  }
  return all;
}

describe('what a character is', () => {
  it('is what Unicode says, for those known by heart too', () => {
    const wrong = everyCharacter().filter((character) => {
      const word = /[\p{L}\p{M}\p{N}_]/u.test(character) ? WORD : BETWEEN;
      return kindAt(character, 0) !== (hidden.test(character) ? HIDDEN : word);
    });
    expect(wrong).toEqual([]);
  });

  it('decides what stands for it in a text with stand-ins', () => {
    const kinds: readonly (readonly [RegExp, string])[] = [
      [/\p{L}/u, LETTER],
      [/\p{N}/u, DIGIT],
      [/\p{M}/u, MARK],
      [/\p{Extended_Pictographic}/u, PICTURE],
    ];
    const wrong = everyCharacter().filter((character) => {
      const [, standIn] = kinds.find(([kind]) => kind.test(character)) ?? [];
      const expected =
        standIn === undefined || character < '\x80' ? character : standIn.repeat(character.length);
      return withStandIns(character) !== expected;
    });
    expect(wrong).toEqual([]);
  });
});
