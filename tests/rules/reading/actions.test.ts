import { describe, expect, it } from 'vitest';
import { nudges, problemsOf } from '../rule-in-a-coach.ts';

const offered = (action: Record<string, unknown>, text: string, token = text) =>
  nudges({ extends: 'existence', nonword: true, tokens: [token], action }, text)[0]?.fixes.map(
    (fix) => fix.text,
  );

/** The text after the first fix that takes `word` out. */
function without(word: string, text: string): string {
  const rule = {
    extends: 'existence',
    ignorecase: true,
    tokens: [word],
    action: { name: 'remove' },
  };
  const [nudge] = nudges(rule, text);
  const [fix] = nudge?.fixes ?? [];
  if (nudge === undefined || fix === undefined) return text;
  return text.slice(0, fix.start ?? nudge.start) + fix.text + text.slice(fix.end ?? nudge.end);
}

describe('actions', () => {
  it.each([
    ['An innovative lab', 'innovative', 'A lab'],
    ['It is an innovative lab.', 'innovative', 'It is a lab.'],
    ['We met a renowned expert.', 'renowned', 'We met an expert.'],
    ['A landmark hour', 'landmark', 'An hour'],
    ['an innovative university', 'innovative', 'a university'],
    ['a landmark deal', 'landmark', 'a deal'],
    ['Pizza landmark oven', 'landmark', 'Pizza oven'],
  ])('removing keeps the article right: %s without %s', (text, word, expected) => {
    expect(without(word, text)).toBe(expected);
  });

  it.each([
    [{ name: 'replace', params: ['this', 'that'] }, 'those', ['this', 'that']],
    [{ name: 'suggest', params: ['one', 'two'] }, 'three', ['one', 'two']],
    [{ name: 'remove' }, 'very', ['']],
    [{ name: 'convert', params: ['simple'] }, 'someURL_name', ['some url name']],
    [{ name: 'convert', params: ['letters'] }, '𝗧𝗼𝗻𝗶𝗴𝗵𝘁', ['Tonight']],
    [{ name: 'edit', params: ['regex', '(\\w+) (\\w+)', '$2 $1'] }, 'to boldly', ['boldly to']],
    [{ name: 'edit', params: ['remove', ' -'] }, 'a - b', ['ab']],
    [{ name: 'edit', params: ['trim', '"'] }, '"so-called"', ['so-called']],
    [{ name: 'edit', params: ['trim_left', '~'] }, '~50~', ['50~']],
    [{ name: 'edit', params: ['trim_right', '!'] }, 'Yes!!!', ['Yes']],
    [{ name: 'edit', params: ['truncate', ' '] }, 'the the', ['the']],
    [{ name: 'edit', params: ['split', '/', '1'] }, 'he/she', ['she']],
    [{ name: 'replace', params: ['same'] }, 'same', []],
  ])('%j of %j', (action, text, expected) => {
    expect(offered(action, text, text.replace(/[!]/g, '\\$&'))).toEqual(expected);
  });

  it.each([
    [{ name: 'replaces' }, ['action', 'name']],
    [{ params: ['a'] }, ['action']],
    [{ name: 'edit', params: ['reverse'] }, ['action', 'params']],
    [{ name: 'edit', params: ['split', '/'] }, ['action', 'params']],
    [{ name: 'edit', params: ['regex', '(', ''] }, ['action', 'params', 1]],
    [{ name: 'convert', params: ['upper'] }, ['action', 'params']],
    [{ name: 'suggest', params: ['mine.tengo'] }, ['action', 'params']],
    [{ name: 'remove', with: 'care' }, ['action', 'with']],
  ])('%j is refused', (action, path) => {
    const problems = problemsOf({ extends: 'existence', tokens: ['a'], action });
    expect(problems.map((problem) => problem.path)).toContainEqual(path);
  });
});
