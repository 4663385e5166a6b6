import { describe, expect, it } from 'vitest';
import { found, nudges, problemsOf } from '../rule-in-a-coach.ts';

const places = {
  extends: 'spelling',
  words: ['Casterbridge', 'Melchester', 'Budmouth', 'quay'],
  filters: ['^[a-z]'],
};

describe('spelling', () => {
  it('finds words that are not in the list, and offers the nearest', () => {
    expect(nudges(places, 'Castorbridge and Melchetser')).toMatchObject([
      { match: 'Castorbridge', fixes: [{ text: 'Casterbridge' }] },
      { match: 'Melchetser', fixes: [{ text: 'Melchester' }] },
    ]);
  });

  it('takes a word with capitals only in those, one without in any', () => {
    const all = { ...places, filters: [] };
    expect(found(all, 'casterbridge Casterbridge’s Quay QUAY quay')).toEqual(['casterbridge']);
  });

  it('looks at no word a filter fits', () => {
    expect(found(places, 'the road to nowhere')).toEqual([]);
  });

  it('takes words to ignore as well', () => {
    expect(found({ ...places, ignore: ['Parapet'] }, 'Parapet Perapat')).toEqual(['Perapat']);
  });

  it('offers nothing where nothing is near', () => {
    expect(nudges(places, 'Weatherbury')).toMatchObject([{ fixes: [] }]);
  });

  it('sees no links, handles or hashtags', () => {
    expect(found(places, '@Weatherbury #Weatherbury weatherbury.example')).toEqual([]);
  });

  it('says that no dictionary is bundled', () => {
    expect(problemsOf({ extends: 'spelling', dictionaries: ['en_GB'] })).toMatchObject([
      { path: ['dictionaries'], message: expect.stringContaining('none is bundled') },
      { path: [] },
    ]);
  });
});
