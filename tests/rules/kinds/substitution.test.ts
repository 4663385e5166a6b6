import { describe, expect, it } from 'vitest';
import { fixed, found, nudges, problemsOf } from '../rule-in-a-coach.ts';

const rule = (swap: unknown, more: Record<string, unknown> = {}) => ({
  extends: 'substitution',
  ignorecase: true,
  swap,
  ...more,
});

describe('substitution', () => {
  it('says what would be better, then what was found', () => {
    const [nudge] = nudges(
      { ...rule({ utilise: 'use' }), message: "Try '%s' for '%s'" },
      'We utilise it',
    );
    expect(nudge).toMatchObject({ message: "Try 'use' for 'utilise'", fixes: [{ text: 'use' }] });
  });

  it('minds capitals unless they are ignored', () => {
    expect(found({ extends: 'substitution', swap: { internet: 'net' } }, 'Internet')).toEqual([]);
  });

  it.each([
    ['Utilise it', 'Use it'],
    ['UTILISE it', 'USE it'],
    ['utilise it', 'use it'],
  ])('keeps the capitals: %s', (before, after) => {
    expect(fixed(rule({ utilise: 'use' }), before)).toBe(after);
  });

  it('leaves a replacement with capitals of its own alone', () => {
    expect(fixed(rule({ 'gov uk': 'GOV.UK' }), 'Gov uk and GOV UK')).toBe('GOV.UK and GOV.UK');
  });

  it('writes what the rule says where the rule is about capitals', () => {
    expect(fixed(rule({ internet: 'internet' }), 'The Internet')).toBe('The internet');
  });

  it('offers each option', () => {
    const [nudge] = nudges(
      { ...rule({ stakeholder: 'person|group' }), message: 'Say “%s”' },
      'a stakeholder',
    );
    expect(nudge).toMatchObject({
      message: 'Say “person” or “group”',
      fixes: [{ text: 'person' }, { text: 'group' }],
    });
  });

  it('takes an escaped bar for a bar', () => {
    expect(fixed(rule({ either: 'a\\|b' }), 'either')).toBe('a|b');
  });

  it('quotes options as Vale does where the message does not', () => {
    const [nudge] = nudges(
      { ...rule({ big: 'large|huge|vast' }), message: 'Use %s', action: { name: 'replace' } },
      'big',
    );
    expect(nudge?.message).toBe("Use 'large', 'huge' or 'vast'");
  });

  it('says nothing of what is already right', () => {
    const both = rule({ 'e-?mail': 'email' });
    expect(found(both, 'email and e-mail')).toEqual(['e-mail']);
  });

  it('takes the longest key where several fit', () => {
    expect(fixed(rule({ 'in order': 'tidy', 'in order to': 'to' }), 'in order to go')).toBe(
      'to go',
    );
  });

  it('comes out the same whatever the order of the keys', () => {
    const one = rule({ 'a b': 'x', 'b c': 'y', 'a b c': 'z' });
    const other = rule({ 'b c': 'y', 'a b c': 'z', 'a b': 'x' });
    expect(fixed(one, 'a b c b c a b')).toBe(fixed(other, 'a b c b c a b'));
  });

  it('fills in groups of the key', () => {
    expect(fixed(rule({ '(\\w+) in nature': '$1' }), 'Temporary in nature')).toBe('Temporary');
  });

  it('takes keys with groups of their own', () => {
    expect(
      fixed(rule({ 'util(ise|ize)': 'use', 'big (deal)': 'news' }), 'utilize a big deal'),
    ).toBe('use a news');
  });

  it('reads a list of maps', () => {
    expect(fixed(rule([{ big: 'large' }, { small: 'little' }]), 'big small')).toBe('large little');
  });

  it('treats a value that is a pattern as what is right, and offers no fix', () => {
    const value = rule({ '[Ww]orld ?wide': '[Ww]orldwide' });
    expect(nudges(value, 'world wide, worldwide')).toMatchObject([
      { match: 'world wide', fixes: [] },
    ]);
  });

  it('takes words out with the blank that held them', () => {
    const gone = rule({ 'going forward': '', 'please note that': '', very: '' });
    expect(fixed(gone, 'Please note that we open at 9.')).toBe('We open at 9.');
    expect(fixed(gone, 'This is very good')).toBe('This is good');
    expect(fixed(gone, 'Good going forward')).toBe('Good');
    expect(fixed(gone, 'We will open at 9, going forward.')).toBe('We will open at 9.');
    expect(fixed(gone, 'Going forward, we open at 9.')).toBe('We open at 9.');
    expect(fixed(gone, 'Good (very)')).toBe('Good ()');
  });

  it('finds the forms of a verb and puts the replacement in the same form', () => {
    const forms = rule({ utilise: 'use' }, { inflect: true });
    expect(fixed(forms, 'Utilised, utilizing and UTILISES')).toBe('Used, using and USES');
  });

  it('finds plurals', () => {
    expect(fixed(rule({ stakeholder: 'person' }, { inflect: 'noun' }), 'stakeholders')).toBe(
      'people',
    );
  });

  it.each([
    ['We granted it', 'We gave it'],
    ['It was granted', 'It was given'],
    ['They have not yet granted it', 'They have not yet given it'],
    ['It hasn’t been formally granted', 'It hasn’t been formally given'],
  ])('tells the past from the participle: %s', (before, after) => {
    expect(fixed(rule({ grant: 'give' }, { inflect: 'verb' }), before)).toBe(after);
  });

  it('reads the past of irregular verbs', () => {
    expect(fixed(rule({ undertake: 'do' }, { inflect: true }), 'undertook, has undertaken')).toBe(
      'did, has done',
    );
  });

  it('needs a map to swap from', () => {
    expect(problemsOf({ extends: 'substitution' })).toMatchObject([{ path: [] }]);
    expect(problemsOf({ extends: 'substitution', swap: ['a'] })).toMatchObject([
      { path: ['swap', 0] },
      { path: [] },
    ]);
  });

  it('tells which key is no pattern', () => {
    expect(problemsOf({ extends: 'substitution', swap: { 'a(': 'b' } })).toMatchObject([
      { path: ['swap', 'a('] },
    ]);
  });
});
