import { describe, expect, it } from 'vitest';
import { fixed, found, nudges, problemsOf } from '../rule-in-a-coach.ts';

describe('entity, capitals', () => {
  const rule = { extends: 'entity', entity: 'hashtag', capitals: true };

  it('nudges at hashtags whose words run together', () => {
    expect(found(rule, 'Out today #melburybythesea #MelburyByTheSea')).toEqual([
      '#melburybythesea',
    ]);
    expect(found(rule, 'Out today #MELBURYBYTHESEA #Melburybythesea')).toEqual([
      '#MELBURYBYTHESEA',
      '#Melburybythesea',
    ]);
  });

  it('lets short ones be', () => {
    expect(found(rule, '#lido #RNLI #Swim')).toEqual([]);
    expect(found({ ...rule, letters: 4 }, '#melb #Melb #LidoDay')).toEqual(['#melb', '#Melb']);
  });

  it('nudges at so many words however short, and offers them apart', () => {
    const words = { ...rule, words: 3 };
    expect(fixed(words, 'Open #atthepier #goodday #lido #ReadyToSwim')).toBe(
      'Open #AtThePier #goodday #lido #ReadyToSwim',
    );
    expect(found(rule, 'Open #atthepier')).toEqual([]);
  });

  it('lets one long word be, and words that a sign keeps apart', () => {
    expect(found(rule, '#communications #summer_reading_list')).toEqual([]);
  });

  it('has nothing to say of scripts without capitals', () => {
    expect(found(rule, `#${'ก'.repeat(20)}`)).toEqual([]);
  });

  it('offers what is known, and nudges it however short', () => {
    const known = { ...rule, known: ['#LidoDay', '#MelburyByTheSea'] };
    expect(fixed(known, 'It is #lidoday, #LidoDay and #MELBURYBYTHESEA')).toBe(
      'It is #LidoDay, #LidoDay and #MelburyByTheSea',
    );
  });

  it('takes what is known from what the organisation has filled in', () => {
    const known = { ...rule, known: ['{hashtags}'] };
    const settings = { hashtags: ['#LidoDay'] };
    expect(nudges(known, '#lidoday', {}, { settings })).toMatchObject([
      { fixes: [{ text: '#LidoDay' }] },
    ]);
    expect(nudges(known, '#lidoday')).toEqual([]);
  });
});

describe('entity, allowed and refused', () => {
  const rule = { extends: 'entity', entity: 'hashtag', allowed: ['#Melbury', 'Lido'] };

  it('nudges at all that are not allowed, in any capitals, with the sign or without', () => {
    expect(found(rule, '#melbury #LIDO #MelburyFirst #swim')).toEqual(['#MelburyFirst', '#swim']);
  });

  it('nudges at what is refused', () => {
    const refused = { extends: 'entity', entity: 'mention', refused: ['@theparty', 'other'] };
    expect(found(refused, 'With @TheParty, @other and @mayor')).toEqual(['@TheParty', '@other']);
  });

  it('says where in a thread', () => {
    expect(nudges(rule, ['Hi #Lido', 'Bye #swim'])).toMatchObject([{ post: 1, start: 4, end: 9 }]);
  });

  it('knows a link by its host, and by the start of its path', () => {
    const links = { extends: 'entity', entity: 'url', allowed: ['gov.uk', 'example.org/news'] };
    const text = [
      'https://www.gov.uk/bins?x=1',
      'https://data.gov.uk',
      'https://example.org/news/1#top',
      'https://example.org/newspaper',
      'https://notgov.uk',
      'https://gov.uk.example.com/',
      'bit.ly/x',
    ];
    expect(found(links, text.join(' '))).toEqual(text.slice(3));
    expect(found({ ...links, allowed: ['https://example.org/'] }, text.join(' '))).not.toContain(
      text[2],
    );
  });

  it('knows an address by its domain', () => {
    const mail = { extends: 'entity', entity: 'email', allowed: ['wessex.example'] };
    expect(found(mail, 'bea@wessex.example or bea@post.example')).toEqual(['bea@post.example']);
  });

  it('keeps quiet while the organisation has filled in nothing', () => {
    const own = { ...rule, allowed: ['{hashtags}'] };
    const settings = { hashtags: ['Lido'] };
    expect(found(own, '#swim')).toEqual([]);
    expect(found(own, '#swim #lido', {}, { settings })).toEqual(['#swim']);
  });

  it('has exceptions, and takes an action', () => {
    expect(found({ ...rule, exceptions: ['swim'] }, '#swim #dive')).toEqual(['#dive']);
    expect(fixed({ ...rule, action: { name: 'remove' } }, 'Dive in #swim today')).toBe(
      'Dive in today',
    );
  });
});

describe('entity, expected', () => {
  const rule = { extends: 'entity', entity: 'hashtag', message: 'No %s?', expected: ['#Lido'] };

  it('speaks once, about no words, where none is in the thread', () => {
    expect(nudges(rule, ['The pool is open', 'Swim! #swim'])).toMatchObject([
      { post: 0, start: 0, end: 0, message: 'No #Lido?' },
    ]);
  });

  it('keeps quiet where one is, or there is nothing yet', () => {
    expect(nudges(rule, ['The pool is open', 'Swim! #lido'])).toEqual([]);
    expect(nudges(rule, '')).toEqual([]);
  });

  it('may expect any at all', () => {
    const link = { ...rule, entity: 'url', message: 'Where to read more?', expected: 'any' };
    expect(nudges(link, 'The pool is open')).toHaveLength(1);
    expect(nudges(link, 'The pool is open: gov.uk/lido')).toEqual([]);
  });
});

describe('entity, in a pack', () => {
  it('needs to know what, and one thing to ask', () => {
    const asks = 'needs one of allowed, refused, expected and `capitals: true`';
    expect(problemsOf({ extends: 'entity', capitals: true })[0]?.message).toContain('`entity`');
    expect(problemsOf({ extends: 'entity', entity: 'url' })[0]?.message).toContain(asks);
    const two = { extends: 'entity', entity: 'url', allowed: ['a.com'], refused: ['b.com'] };
    expect(problemsOf(two)[0]?.message).toContain(asks);
    expect(problemsOf({ extends: 'entity', entity: 'hashtags', capitals: true })).toMatchObject([
      { path: ['entity'], message: expect.stringContaining('Did you mean hashtag?') },
    ]);
    expect(problemsOf({ extends: 'entity', entity: 'mention', capitals: true })).toMatchObject([
      { path: ['capitals'] },
    ]);
    const stray = { extends: 'entity', entity: 'url', allowed: ['a.com'], letters: 3 };
    expect(problemsOf(stray)[0]?.message).toContain('`letters` is not a key');
  });
});
