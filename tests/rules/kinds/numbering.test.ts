import { describe, expect, it } from 'vitest';
import { nudges } from '../rule-in-a-coach.ts';

describe('numbering', () => {
  const rule = { extends: 'numbering', message: '%s', posts: 3 };
  const said = (...posts: string[]) =>
    nudges(rule, posts).map(({ post, message, fixes }) => [post, message, fixes.length]);

  it('asks for numbers in a long thread, once', () => {
    expect(said('One.', 'Two.', 'Three.')).toEqual([[0, '1/3', 0]]);
    expect(said('One.', 'Two.')).toEqual([]);
    expect(said('One.')).toEqual([]);
  });

  it('keeps quiet where they are right, in whatever shape, and where more posts may come', () => {
    expect(said('1/ One', '2/ Two', '3/ Three')).toEqual([]);
    expect(said('One (1/3)', 'Two (2/3)', 'Three (3/3)')).toEqual([]);
    expect(said('One 1 of 5', 'Two 2 of 5')).toEqual([]);
    expect(said('An opening line', '2/3 Two', '3/3 Three')).toEqual([]);
  });

  it('offers the right number for a wrong one, and misses one that is not there', () => {
    expect(said('1/3 One', '3/3 Two', '3/3 Three')).toEqual([[1, '2/3', 1]]);
    expect(said('1/2 One', '2/2 Two', '3 Three')).toEqual([
      [0, '1/3', 1],
      [1, '2/3', 1],
      [2, '3/3', 0],
    ]);
    expect(said('1/ One', 'Two')).toEqual([[1, '2/', 0]]);
  });

  it('takes dates and scores for none', () => {
    expect(said('Open 24/7', 'Until 10/27')).toEqual([]);
  });
});
