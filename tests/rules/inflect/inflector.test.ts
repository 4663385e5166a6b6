import { describe, expect, it } from 'vitest';
import { compromiseInflector } from '../../../rules/inflect/compromise.ts';
import type { WordClass } from '../../../rules/inflect/inflector.ts';
import { spellingsOf } from '../../../rules/inflect/spelling.ts';

const forms = (from: string, to: string, as?: WordClass) =>
  compromiseInflector
    .inflect(from, [to], as)
    .map((form) => `${form.from}: ${form.to}${form.participle ? `/${form.participle}` : ''}`);

describe('forms of a word', () => {
  it.each([
    [
      'leverage',
      'use',
      ['leverage: use', 'leverages: uses', 'leveraged: used', 'leveraging: using'],
    ],
    [
      'drive out',
      'stop',
      [
        'drive out: stop',
        'drives out: stops',
        'drove out: stopped',
        'driven out: stopped',
        'driving out: stopping',
      ],
    ],
    [
      'ring-fence',
      'protect',
      [
        'ring-fence: protect',
        'ring-fences: protects',
        'ring-fenced: protected',
        'ring-fencing: protecting',
      ],
    ],
    ['grant', 'give', ['grant: give', 'grants: gives', 'granted: gave/given', 'granting: giving']],
    [
      'undertake',
      'do',
      [
        'undertake: do',
        'undertakes: does',
        'undertook: did',
        'undertaken: done',
        'undertaking: doing',
      ],
    ],
    ['stakeholder', 'person', ['stakeholder: person', 'stakeholders: people']],
    ['service user', 'child', ['service user: child', 'service users: children']],
    [
      'point of contact',
      'person to ask',
      ['point of contact: person to ask', 'points of contact: people to ask'],
    ],
    ['robust', 'strong', ['robust: strong']],
    ['in order to', 'to', ['in order to: to']],
    ['going forward', '', ['going forward: ']],
  ])('%s → %s', (from, to, expected) => {
    expect(forms(from, to)).toEqual(expected);
  });

  it('leave a clause as it is', () => {
    expect(forms('ecosystem service', 'what nature does', 'noun')).toEqual([
      'ecosystem service: what nature does',
      'ecosystem services: what nature does',
    ]);
  });

  it('can be told what a word is', () => {
    expect(forms('impact', 'effect', 'noun')).toEqual(['impact: effect', 'impacts: effects']);
    expect(forms('impact', 'affect', 'verb')).toHaveLength(4);
    expect(forms('key', 'main', 'adjective')).toEqual(['key: main']);
  });

  it('come in British and American spelling', () => {
    expect(forms('utilise', 'use').map((form) => form.split(':')[0])).toEqual([
      ...['utilise', 'utilize', 'utilises', 'utilizes', 'utilised', 'utilized'],
      ...['utilising', 'utilizing'],
    ]);
  });
});

describe('spellings', () => {
  it.each([
    ['colour', ['color']],
    ['colors', ['colours']],
    ['organisation', ['organization']],
    ['organized', ['organised']],
    ['analyse', ['analyze']],
    ['travelled', ['traveled']],
    ['modeling', ['modelling']],
    ['centre', ['center']],
    ['programmes', ['programs']],
    ['licence', ['license']],
    ['fulfil', ['fulfill']],
  ])('%s', (word, others) => {
    expect(spellingsOf(word)).toEqual(expect.arrayContaining([word, ...others]));
  });

  it.each(['exercise', 'promise', 'rise', 'advise', 'laboratory', 'colorado', 'humorous', 'wiser'])(
    '%s has one only',
    (word) => {
      expect(spellingsOf(word)).toEqual([word]);
    },
  );
});
