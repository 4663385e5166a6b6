import { describe, expect, it } from 'vitest';
import { BLANK, entitiesOf, proseOf } from '../../../rules/draft/entities.ts';

const found = (text: string) =>
  entitiesOf(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('entities', () => {
  it.each([
    ['See https://gov.uk/a?b=c#d.', ['url https://gov.uk/a?b=c#d']],
    ['(https://a.example/b)', ['url https://a.example/b']],
    ['https://en.example.org/wiki/A_(b)!', ['url https://en.example.org/wiki/A_(b)']],
    ['https://a.example/b/', ['url https://a.example/b/']],
    ['https://a.example/🎉', ['url https://a.example/']],
    ['www.nhs.uk, nhs.uk/flu and bit.ly/x', ['url www.nhs.uk', 'url nhs.uk/flu', 'url bit.ly/x']],
    ['We start today.It rains', []],
    ['e.g. 3.5 or a.b', []],
    ['Ask press.office+x@dept.gov.uk.', ['email press.office+x@dept.gov.uk']],
    ['Thanks @NHS_England! (@x) a@b', ['mention @NHS_England', 'mention @x']],
    [
      '@me.bsky.social and @me@mastodon.example',
      ['mention @me.bsky.social', 'mention @me@mastodon.example'],
    ],
    ['@bob.Then', ['mention @bob']],
    ['#BackToSchool, #über2 ＃tag', ['hashtag #BackToSchool', 'hashtag #über2', 'hashtag ＃tag']],
    ['#1 and a#b and &#39;', []],
    ['$GOV or $5', ['cashtag $GOV']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('blanks them unit for unit, so that offsets hold', () => {
    const text = '🎉 @a and #b';
    const prose = proseOf(text, entitiesOf(text));
    expect(prose).toBe(`🎉 ${BLANK}${BLANK} and ${BLANK}${BLANK}`);
    expect(prose).toHaveLength(text.length);
  });
});
