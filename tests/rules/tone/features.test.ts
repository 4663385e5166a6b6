import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../rules/tone/features.ts';

const keys = (text: string) => featuresOf(text).seen.map(({ key }) => key);

describe('featuresOf', () => {
  it('sees words, and pairs that stand side by side', () => {
    expect(keys('We met, then left')).toEqual(['we', 'we met', 'met', 'then', 'then left', 'left']);
  });

  it('sees where each stands', () => {
    const text = 'So, @you: it works';
    const pair = featuresOf(text).seen.find(({ key }) => key === 'it works');
    expect(text.slice(pair?.start, pair?.end)).toBe('it works');
  });

  it('knows a name only as a name', () => {
    expect(keys('it said Dana Hill agreed')).toEqual(keys('it said Omar Diaz agreed'));
    expect(keys('it said Dana')).toEqual(['it', 'it said', 'said', 'said ·']);
    expect(keys('the DVLA agreed')).not.toContain('dvla');
  });

  it('takes no capital that begins a sentence for a name', () => {
    expect(keys('Open now! Come along. “Bring' + ' friends”')).toEqual(
      expect.arrayContaining(['open', 'come', 'bring']),
    );
  });

  it('leaves out links, addresses, handles, hashtags and figures, and what touches them', () => {
    expect(keys('@one #two https://a.example/three four@five.example 6th 7')).toEqual([]);
  });

  it('sees short forms and abstract endings, whichever word has them', () => {
    expect(keys('they’ll')).toContain("'ll");
    expect(keys("don't")).toContain("n't");
    expect(keys('implementations')).toContain('-tion');
    expect(keys('station')).toContain('-tion');
    expect(keys('nation')).not.toContain('-tion');
  });

  it('counts words, names included', () => {
    expect(featuresOf('Dana Hill spoke in Leeds. #one two').words).toBe(6);
  });
});
