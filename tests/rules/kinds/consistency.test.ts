import { describe, expect, it } from 'vitest';
import { fixed, found, nudges, problemsOf } from '../rule-in-a-coach.ts';

const rule = {
  extends: 'consistency',
  message: '“%s” here, “%s” above',
  ignorecase: true,
  either: { adviser: 'advisor', 'ice[- ]cream': 'icecream' },
};

describe('consistency', () => {
  it('nudges at every use of the way that came second, and offers the first', () => {
    const text = 'Our adviser is in. Advisors? An advisor is back on Monday. Advisor news.';
    expect(nudges(rule, text)).toMatchObject([
      { match: 'advisor', message: '“advisor” here, “adviser” above' },
      { match: 'Advisor', fixes: [{ text: 'Adviser' }] },
    ]);
    expect(fixed(rule, text)).toBe(
      'Our adviser is in. Advisors? An adviser is back on Monday. Adviser news.',
    );
  });

  it('keeps quiet about either way on its own', () => {
    expect(found(rule, 'Our adviser met an adviser.')).toEqual([]);
    expect(found(rule, 'Our advisor met an advisor.')).toEqual([]);
  });

  it('remembers across lines and across the posts of a thread', () => {
    expect(found(rule, 'Ask an advisor.\nAn adviser is in.')).toEqual(['adviser']);
    expect(nudges(rule, ['Ask an advisor.', 'Hello', 'An adviser is in.'])).toMatchObject([
      { post: 2, start: 3, end: 10, match: 'adviser' },
    ]);
    expect(found({ ...rule, scope: 'text' }, 'Ask an advisor.\nAn adviser is in.')).toEqual([]);
  });

  it('offers a pattern’s words only where they are words', () => {
    expect(nudges(rule, 'Icecream for all, and ice cream for me')).toMatchObject([
      { match: 'ice cream', fixes: [{ text: 'icecream' }] },
    ]);
    expect(nudges(rule, 'Ice-cream for all, and icecream for me')).toMatchObject([
      { match: 'icecream', fixes: [] },
    ]);
  });

  it('looks inside words with nonword, as for quotation marks', () => {
    const quotes = { ...rule, nonword: true, either: { '"': '[“”]' } };
    expect(found(quotes, 'They say "yes" and “no”')).toEqual(['“', '”']);
    expect(found(quotes, 'They say “yes” and “no”')).toEqual([]);
  });

  it('keeps capitals apart unless told to ignore them', () => {
    const exact = { ...rule, ignorecase: false };
    expect(found(exact, 'Adviser here, advisor there')).toEqual([]);
    expect(found(exact, 'adviser here, advisor there')).toEqual(['advisor']);
  });

  it('knows all forms with inflect', () => {
    const forms = { ...rule, inflect: true, either: { focus: 'centre' } };
    expect(found(forms, 'We focused on buses. It centred on buses.')).toEqual(['centred']);
  });

  it('knows a way that stands against two others', () => {
    const mail = { ...rule, either: { email: 'e-mail', 'electronic mail': 'e-mail' } };
    expect(found(mail, 'By email or e-mail')).toEqual(['e-mail']);
    expect(found(mail, 'By electronic mail or e-mail')).toEqual(['e-mail']);
  });

  it('says the same in whatever order the pairs are written', () => {
    const text = 'email, e-mail, adviser, advisor';
    const pairs = { email: 'e-mail', adviser: 'advisor' };
    const turned = { adviser: 'advisor', email: 'e-mail' };
    expect(nudges({ ...rule, either: pairs }, text)).toEqual(
      nudges({ ...rule, either: turned }, text),
    );
  });

  it('needs pairs', () => {
    expect(problemsOf({ extends: 'consistency' })[0]?.message).toContain('needs `either`');
    expect(problemsOf({ ...rule, either: { '(a': 'b' } })[0]?.path).toEqual(['either', '(a']);
  });
});
