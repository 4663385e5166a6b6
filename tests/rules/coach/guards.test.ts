import { describe, expect, it } from 'vitest';
import { found, problemsOf } from '../rule-in-a-coach.ts';

const rule = { extends: 'existence', ignorecase: true, tokens: ['guaranteed', 'scam'] };

describe('a rule keeps quiet', () => {
  it('about what overlaps an `unless`', () => {
    const guarded = { ...rule, unless: ['not guaranteed', 'guaranteed \\w+ income'] };
    expect(found(guarded, 'Not guaranteed. Guaranteed basic income. Guaranteed!')).toEqual([
      'Guaranteed',
    ]);
  });

  it('in a post that has what `unlessPost` says', () => {
    const guarded = { ...rule, unlessPost: 'fraud' };
    expect(found(guarded, 'Guaranteed!\nThat is FRAUD.')).toEqual([]);
    expect(found(guarded, ['Guaranteed!', 'That is fraud.'])).toEqual(['Guaranteed']);
    expect(found(guarded, 'Guaranteed! Not a fraudster.')).toEqual(['Guaranteed']);
  });

  it('until the post has each of what it `needs`', () => {
    const guarded = { ...rule, needs: ['return', 'invest\\w*'] };
    expect(found(guarded, 'Guaranteed return')).toEqual([]);
    expect(found(guarded, 'Guaranteed return if you invested')).toEqual(['Guaranteed']);
  });

  it('inside quotation marks, where it is told to', () => {
    const guarded = { ...rule, quoted: 'skip' };
    const text =
      'They say “guaranteed” or "it is guaranteed", but ‘guaranteed’ is guaranteed to be wrong';
    expect(found(guarded, text)).toEqual(['guaranteed']);
    expect(found({ ...rule, quoted: 'read' }, text)).toHaveLength(4);
  });

  it.each([
    ['link', 'Guaranteed https://gov.uk/x', {}],
    ['mention', 'Guaranteed by @bob', {}],
    ['hashtag', 'Guaranteed #yes', {}],
    ['source', 'Guaranteed, according to the ONS', {}],
    ['quote', 'Guaranteed', { quote: true }],
    [
      'media',
      'Guaranteed',
      { posts: [{ text: 'Guaranteed', media: [{ kind: 'image', described: true }] }] },
    ],
    ['as the minister said', 'Guaranteed, as the minister said', {}],
  ])('once it is answered by %s', (answer, text, facts) => {
    const guarded = { ...rule, answeredBy: ['nothing like it', answer] };
    expect(found(guarded, text, facts as object)).toEqual([]);
    expect(found(guarded, 'Guaranteed')).toEqual(['Guaranteed']);
  });

  it('once another post of the thread answers it', () => {
    const guarded = { ...rule, answeredBy: 'link' };
    expect(found(guarded, ['Guaranteed', 'See gov.uk'])).toEqual([]);
  });

  it('except in replies', () => {
    expect(found({ ...rule, onlyReply: true }, 'Guaranteed')).toEqual([]);
    expect(found({ ...rule, onlyReply: true }, 'Guaranteed', { reply: true })).toHaveLength(1);
  });

  it.each([
    ['reply', { reply: true }],
    ['quote', { quote: true }],
    ['scheduled', { scheduled: true }],
    ['live', { states: ['live'] }],
    ['thread', { posts: [{ text: 'Guaranteed' }, { text: 'More' }] }],
  ])('in the state %s', (state, facts) => {
    const guarded = { ...rule, skipWhen: ['emergency', state] };
    expect(found(guarded, 'Guaranteed', facts)).toEqual([]);
    expect(found(guarded, 'Guaranteed')).toHaveLength(1);
  });

  it('on other sites and accounts', () => {
    const guarded = { ...rule, sites: ['x', 'bluesky'], accounts: ['@GovTeam'] };
    expect(found(guarded, 'Guaranteed', { account: 'govteam' })).toHaveLength(1);
    expect(found(guarded, 'Guaranteed', { account: 'govteam', site: 'mastodon' })).toEqual([]);
    expect(found(guarded, 'Guaranteed', { account: 'other' })).toEqual([]);
    expect(found(guarded, 'Guaranteed')).toEqual([]);
  });

  it.each([
    [{ from: '2026-03-16', to: '2026-05-07' }, '2026-05-07T23:59', '2026-05-08T00:00'],
    [{ hours: '22:00-06:00' }, '2026-03-01T05:59', '2026-03-01T06:00'],
    ['09:00-17:30', '2026-03-01T09:00', '2026-03-01T17:30'],
    [{ days: ['sat', 'Sunday'] }, '2026-03-01T12:00', '2026-03-02T12:00'],
    [[{ from: '2027-01-01' }, { to: '2025-12-31' }], '2025-06-01T12:00', '2026-06-01T12:00'],
  ])('outside %j', (between, inside, outside) => {
    const guarded = { ...rule, between };
    expect(found(guarded, 'Guaranteed', { now: Date.parse(inside) })).toHaveLength(1);
    expect(found(guarded, 'Guaranteed', { now: Date.parse(outside) })).toEqual([]);
  });

  it('until its setting is filled in', () => {
    const guarded = { ...rule, setting: 'election' };
    const facts = { now: Date.parse('2026-04-01T12:00') };
    const on = (setting: true | readonly string[] | { from: string; to: string }) =>
      found(guarded, 'Guaranteed', facts, { settings: { election: setting } });
    expect(found(guarded, 'Guaranteed', facts)).toEqual([]);
    expect(on(true)).toHaveLength(1);
    expect(on([])).toEqual([]);
    expect(on({ from: '2026-03-16', to: '2026-05-07' })).toHaveLength(1);
    expect(on({ from: '2026-04-16', to: '2026-05-07' })).toEqual([]);
  });

  it('where it asks for more strength than there is', () => {
    const guarded = { ...rule, strength: 'balanced' };
    expect(found(guarded, 'Guaranteed', {}, { strength: 'light' })).toEqual([]);
    expect(found(guarded, 'Guaranteed', {}, { strength: 'balanced' })).toHaveLength(1);
    expect(found(rule, 'Guaranteed', {}, { strength: 'light' })).toHaveLength(1);
  });

  it('where it is off, by itself or with its pack', () => {
    expect(found(rule, 'Guaranteed', {}, { off: ['pack/rule'] })).toEqual([]);
    expect(found(rule, 'Guaranteed', {}, { off: ['pack'] })).toEqual([]);
    expect(found(rule, 'Guaranteed', {}, { off: ['pack/other'] })).toHaveLength(1);
  });

  it('after its limit', () => {
    expect(found({ ...rule, limit: 2 }, 'scam scam scam')).toHaveLength(2);
  });
});

describe('what an organisation fills in', () => {
  const names = { settings: { orgNames: ['Trumpton Council', 'TBC', 'Café (Über)'] } };

  it('stands where a rule leaves a place for it', () => {
    const phrase = {
      extends: 'existence',
      ignorecase: true,
      tokens: ['{orgNames} (?:has|have) said'],
    };
    expect(
      found(phrase, 'tbc has said. Trumpton  Council have said. Café (Über) has said', {}, names),
    ).toHaveLength(3);
    expect(found(phrase, 'orgNames has said', {}, names)).toEqual([]);
    expect(found(phrase, 'TBC has said')).toEqual([]);
  });

  it('stands in guards too', () => {
    const guarded = { ...rule, unlessPost: '{orgNames}', exceptions: ['guaranteed {orgNames}'] };
    expect(found(guarded, 'Guaranteed, says TBC', {}, names)).toEqual([]);
    expect(found(guarded, 'Guaranteed, says TBD', {}, names)).toHaveLength(1);
  });

  it('stands in patterns too', () => {
    const pattern = {
      extends: 'existence',
      tokens: ['{orgNames} \\w+ said', '\\w{1,2} {orgNames}'],
    };
    expect(found(pattern, 'The TBC also said', {}, names)).toEqual(['TBC also said']);
    expect(found(pattern, 'Trumpton Council just said', {}, names)).toHaveLength(1);
    expect(found(pattern, 'a TBC', {}, names)).toEqual(['a TBC']);
  });
});

describe('guards are checked', () => {
  it.each([
    [{ unless: ['('] }, ['unless', 0]],
    [{ needs: ['ok', '['] }, ['needs', 1]],
    [{ quoted: 'no' }, ['quoted']],
    [{ onlyReply: 'perhaps' }, ['onlyReply']],
    [{ strength: 'medium' }, ['strength']],
    [{ between: { from: '16 March' } }, ['between', 'from']],
    [{ between: '9 to 5' }, ['between']],
    [{ between: ['09:00-17:00', '9 to 5'] }, ['between', 1]],
    [{ between: { hours: '9-5' } }, ['between', 'hours']],
    [{ between: { days: ['fun'] } }, ['between', 'days', 0]],
    [{ between: { until: '2026-01-01' } }, ['between', 'until']],
  ])('%j', (guard, path) => {
    expect(problemsOf({ ...rule, ...guard }).map((problem) => problem.path)).toContainEqual(path);
  });
});
