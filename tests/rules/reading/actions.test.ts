import { describe, expect, it } from 'vitest';
import { nudges, problemsOf } from '../rule-in-a-coach.ts';

const offered = (action: Record<string, unknown>, text: string, token = text) =>
  nudges({ extends: 'existence', nonword: true, tokens: [token], action }, text)[0]?.fixes.map(
    (fix) => fix.text,
  );

describe('actions', () => {
  it.each([
    [{ name: 'replace', params: ['this', 'that'] }, 'those', ['this', 'that']],
    [{ name: 'suggest', params: ['one', 'two'] }, 'three', ['one', 'two']],
    [{ name: 'remove' }, 'very', ['']],
    [{ name: 'convert', params: ['simple'] }, 'someURL_name', ['some url name']],
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
