import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, readYaml } from '../../../rules/packs/yaml-source.ts';

function refusal(text: string) {
  const [problem] = readYaml(text, 'p.yml').problems ?? [];
  if (!problem) throw new Error('this file was read, and should not have been');
  return problem;
}

describe('reading a file of YAML or JSON', () => {
  it('gives plain data', () => {
    const text = 'a: 1\nb: [x, true, null, 1.5]\nc: {d: "é😀"}\ndate: 2026-05-01\nno: no\n';
    expect(readYaml(text, 'p.yml').source?.data).toEqual({
      a: 1,
      b: ['x', true, null, 1.5],
      c: { d: 'é😀' },
      date: '2026-05-01',
      no: 'no',
    });
  });

  it('reads JSON, tabs, escapes and all', () => {
    const text = '{\n\t"a": "\\ud83d\\ude00\\/\\u00e9",\n\t"b": [\n\t\t1,\n\t\t2]\n}';
    expect(readYaml(text, 'p.json').source?.data).toEqual({ a: '😀/é', b: [1, 2] });
  });

  it('reads an empty file as nothing', () => {
    expect(readYaml('', 'p.yml').source?.data).toBeNull();
    expect(readYaml('# only a remark\n', 'p.yml').source?.data).toBeNull();
  });

  it('keeps keys that are words: constructor, toString', () => {
    const data = readYaml('constructor: builder\ntoString: x\n', 'p.yml').source?.data;
    expect(Object.entries(data ?? {})).toEqual([
      ['constructor', 'builder'],
      ['toString', 'x'],
    ]);
  });

  it('knows where each value stands, with any line ends', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['name: p', 'rules:', '  one:', '    tokens:', '      - a', '      - b'].join(
        end,
      );
      const source = readYaml(text, 'p.yml').source;
      expect(source?.placeOf(['rules', 'one', 'tokens', 1])).toEqual({ line: 6, column: 9 });
      expect(source?.placeOf(['rules', 'one', 'tokens'])).toEqual({ line: 4, column: 5 });
      expect(source?.placeOf(['rules', 'one', 'missing', 2])).toEqual({ line: 3, column: 3 });
      expect(source?.placeOf([])).toEqual({ line: 1, column: 1 });
    }
  });

  it('follows an alias to the place its value was written at', () => {
    const source = readYaml('a: &words\n  - x\n  - y\nb: *words\n', 'p.yml').source;
    expect(source?.data).toEqual({ a: ['x', 'y'], b: ['x', 'y'] });
    expect(source?.placeOf(['b', 1])).toEqual({ line: 3, column: 5 });
  });

  it.each([
    ['a: 1\nb: [1,\n', 3, 'well-formed'],
    ['a: 1\nb: x\na: 2\n', 3, 'twice'],
    ['a: 1\n---\nb: 2\n', 2, 'more than one document'],
    ['a: 1\nb: !mine 2\n', 2, 'well-formed'],
    ['a: 1\n__proto__: {polluted: yes}\n', 2, '__proto__'],
    ['{"a": {\n"__proto__": 1}}', 2, '__proto__'],
    ['a: 1\nb: *missing\n', 2, 'anchor'],
    ['a: .inf\n', 1, 'must be text'],
    ['a: !!binary aGk=\n', 1, ''],
    ['? [x, y]\n: 1\n', 1, ''],
  ])('refuses %j at line %i', (text, line, reason) => {
    const problem = refusal(text);
    expect(problem).toMatchObject({ file: 'p.yml', line });
    expect(problem.reason).toContain(reason);
  });

  it('refuses a file that is too long before reading it', () => {
    expect(refusal('#'.repeat(MOST_CHARACTERS + 1)).reason).toContain('too long');
  });

  it.each([
    ['lists', '['.repeat(500_000)],
    ['maps', '{"a":'.repeat(100_000)],
    ['dashes', '- '.repeat(500_000)],
    ['questions', '? '.repeat(100_000)],
    ['a stair of keys', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('refuses deep nesting: %s', (_, text) => {
    expect(refusal(text).reason).toContain('deeper');
  });

  it('refuses aliases that multiply', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i <= 9; i += 1) {
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    }
    expect(refusal(lines.join('\n')).reason).toContain('aliases');
  });

  it('refuses an alias to what it stands in', () => {
    expect(refusal('a: &a\n  - *a\n').reason).toContain('aliases');
  });

  it('compares the keys of a large map without taking the square of its size', () => {
    const keys = Array.from({ length: 60_000 }, (_, i) => `k${i}: x`);
    expect(Object.keys(readYaml(keys.join('\n'), 'p.yml').source?.data ?? {})).toHaveLength(60_000);
  });
});
