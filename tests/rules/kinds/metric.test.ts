import { describe, expect, it } from 'vitest';
import { counterOf } from '../../../rules/draft/counts.ts';
import { entitiesOf, proseOf } from '../../../rules/draft/entities.ts';
import { nudges, problemsOf } from '../rule-in-a-coach.ts';

const long = {
  extends: 'metric',
  scope: 'sentence',
  formula: 'words',
  condition: '> 5',
  message: '%s words',
};

describe('metric', () => {
  it('measures each sentence by itself', () => {
    expect(nudges(long, 'Short one. But this one is far too long!')).toMatchObject([
      { match: 'But this one is far too long!', message: '7 words' },
    ]);
  });

  it('counts words of one letter, the shortest text there is for so many', () => {
    expect(nudges(long, 'a b c d e f')).toHaveLength(1);
    expect(nudges({ ...long, condition: '>= 6' }, 'a b c d e f')).toHaveLength(1);
    expect(nudges(long, 'a b c d e')).toEqual([]);
  });

  it('does not count links, handles and hashtags as words', () => {
    expect(nudges(long, 'One two three four five https://a.example/b @c #d')).toEqual([]);
  });

  it('measures the whole post by default', () => {
    const rule = { ...long, scope: undefined };
    expect(nudges(rule, 'One two three.\nFour five six.')).toMatchObject([{ start: 0, end: 29 }]);
  });

  it('works out reading grades, to two places', () => {
    const rule = {
      extends: 'metric',
      formula: '(0.39 * (words / sentences)) + (11.8 * (syllables / words)) - 15.59',
      condition: '> 8',
      message: 'grade %s',
    };
    const [nudge] = nudges(rule, 'Departmental administrators prioritise interoperability.');
    expect(nudge?.message).toMatch(/^grade \d+\.\d\d$/);
    expect(nudges(rule, 'The cat sat on the mat.')).toEqual([]);
  });

  it('has 0 of what no post has', () => {
    expect(nudges({ ...long, formula: 'heading.h1 + list', condition: '> 0' }, 'Words')).toEqual(
      [],
    );
  });

  it.each([
    'words',
    'sentences',
    'syllables',
    'paragraphs',
    'lines',
    'hashtags',
    'characters',
    'emoji',
  ])('has as many %s in a post as in its paragraphs together', (formula) => {
    const post = 'One two #a. Three!\n\n🎉 four\nfive six, seven https://a.example b\n';
    const whole = { text: proseOf(post, entitiesOf(post)), raw: post };
    const [nudge] = nudges(
      { ...long, scope: 'post', formula, condition: '> 0', message: '%d' },
      post,
    );
    expect(nudge?.message).toBe(String(counterOf(whole)(formula)));
  });

  it('may ask for a stretch of figures', () => {
    const rule = { ...long, condition: '> 5 && value <= 7' };
    expect(nudges(rule, 'One two three four five six.')).toHaveLength(1);
    expect(nudges(rule, 'One two three four five six seven eight.')).toEqual([]);
  });

  it.each([
    ['<= 9 && words > 3', 'Short and vague and no more'],
    ['<= 9 == 0', 'So many words that they alone come to more than nine'],
    ['<= 9 || words > 9', 'So many words that they alone come to more than nine'],
    ['<= 9 < 1', 'So many words that they alone come to more than nine'],
  ])('may ask for little of something: %s', (condition, text) => {
    const rule = { ...long, scope: 'post', formula: 'words + 2 * hashtags' };
    expect(nudges({ ...rule, condition }, text)).toHaveLength(1);
  });

  it('finds too much where a formula takes away', () => {
    const rule = { ...long, scope: 'post', formula: 'words - 3 * hashtags' };
    expect(nudges({ ...rule, condition: '<= 3' }, 'One two three four five #a #b')).toHaveLength(1);
    expect(nudges({ ...rule, condition: '<= 3' }, 'One two three four five')).toEqual([]);
  });

  it('hides no word nudge inside, and is hidden by none', () => {
    expect(nudges(long, 'A long sentence with a landmark in it')).toHaveLength(1);
  });

  it('says what it does not know', () => {
    expect(problemsOf({ ...long, formula: 'wrods' })).toMatchObject([
      { path: ['formula'], message: expect.stringContaining('“wrods” is not known') },
    ]);
    expect(problemsOf({ ...long, condition: '> ' })).toMatchObject([{ path: ['condition'] }]);
    expect(problemsOf({ extends: 'metric' })).toHaveLength(2);
  });
});
