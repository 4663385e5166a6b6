import { RegExpParser } from '@eslint-community/regexpp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../rules/coach.ts';
import { beginsText, staysInLine } from '../../../rules/patterns/in-line.ts';
import { compiled, draftOf, nudges, packOf } from '../rule-in-a-coach.ts';

const parse = (source: string) =>
  new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });

describe('a pattern', () => {
  it.each([
    ['[A-Z]{2,5} \\d+', true],
    ['(?<![\\w@#])[A-Z]{3,}(?!\\w)', true],
    ['“[^”\\n]{1,40}”', true],
    ['.{1,9}!', true],
    ['a\\s+b', false],
    ['a[^b]c', false],
    ['a\\Wc', false],
    ['a\\nc', false],
    ['[\\s\\S]', false],
    ['^a', false],
    ['a$', false],
    ['a(?=\\s)', false],
    ['(?<=\\n)a', false],
  ])('stays in its line, or does not: %s', (source, stays) => {
    expect(staysInLine(parse(source), 'gmu')).toBe(stays);
  });

  it('that takes any character takes a line end too', () => {
    expect(staysInLine(parse('a.b'), 'gmsu')).toBe(false);
  });

  it.each([
    ['(?<![\\s\\S])a', true],
    ['\\b(?:(?<![\\s\\S])a|(?<![\\s\\S])b)\\b', true],
    ['(?<![\\s\\S])a|b', false],
    ['(?<![\\s])a', false],
    ['^a', false],
    ['a', false],
  ])('is tried only where the text begins: %s', (source, begins) => {
    expect(beginsText(parse(source))).toBe(begins);
  });

  it('that is for the beginning finds nothing later, and the beginning each time', () => {
    const rule = { extends: 'existence', scope: 'raw', nonword: true, tokens: ['\\AAA? '] };
    expect(compiled(rule)).toMatchObject({ spec: { terms: { patterns: [{ flags: 'ymu' }] } } });
    const coach = createCoach([packOf({ rule })]);
    for (const text of ['A a A ', 'AA A ', 'A ']) {
      expect(coach.read(draftOf(text))).toMatchObject([{ start: 0 }]);
    }
    expect(coach.read(draftOf('b A '))).toEqual([]);
  });
});

describe('a rule that reads whole posts', () => {
  const tokens = ['[A-Z]{2,3} \\d{1,3}', '\\p{Lu}x{1,9}', '(?<!b)#\\w{1,5}'];
  const rule = { extends: 'existence', scope: 'raw', nonword: true, tokens };
  const wide = { ...rule, tokens: tokens.map((token) => `${token}(?=[\\s\\S]|$)`) };
  const bits = fc.constantFrom(
    'AB',
    ' ',
    '12',
    'Xx',
    '#ab',
    'b',
    '\n',
    '\r\n',
    '. ',
    'é',
    '😀',
    'AB 1',
  );

  it('finds line by line what it would find in the whole', () => {
    expect(compiled(rule)).toMatchObject({
      spec: { terms: { patterns: [{ line: true }, {}, {}] } },
    });
    expect(JSON.stringify(compiled(wide))).not.toContain('"line"');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const places = (written: typeof rule) =>
          nudges(written, text).map(({ start, end }) => [start, end]);
        expect(places(rule)).toEqual(places(wide));
      }),
    );
  });
});
