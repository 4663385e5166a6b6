import { describe, expect, it } from 'vitest';
import { housePacks } from '../../../rules/cli/house.ts';
import { type CoachOptions, createCoach } from '../../../rules/coach.ts';
import { draftOf } from '../rule-in-a-coach.ts';

const packs = housePacks();

/** The rules that speak of a text, as `pack/rule`. */
function rulesOn(text: string, options: CoachOptions): readonly string[] {
  return createCoach(packs, options)
    .read(draftOf(text))
    .map(({ pack, rule }) => `${pack}/${rule}`);
}

describe('what an organisation fills in', () => {
  it.each([
    ['press-release/own-cliches', 'A vibrant market.', { cliches: ['vibrant'] }],
    ['propriety/paused', 'The market is on.', { pause: true }],
    ['propriety/election-news', 'A new fund for the pier.', { election: true }],
    ['propriety/attack-by-name', 'Melbury First has lied.', { politicians: ['Melbury First'] }],
    ['voice/own-name', 'Melbury Council is mending lamps.', { names: ['Melbury Council'] }],
    ['voice/own-hashtags', 'Swim! #MELBURYbeach', { hashtags: ['#MelburyBeach'] }],
  ] as const)('makes %s speak', (rule, text, settings) => {
    expect(rulesOn(text, { settings })).toContain(rule);
    expect(rulesOn(text, {})).not.toContain(rule);
  });

  it.each([
    ['plain-words/insider-initials', 'The LEP meets at 2.', { known_initials: ['LEP'] }],
    [
      'risky-claims/first-only',
      'The world’s first tidal library.',
      { proven_claims: ['world’s first tidal library'] },
    ],
    ['privacy/mobile-number', 'Sam: 07700 900123', { public_numbers: ['07700 900123'] }],
    [
      'accessibility/hashtag-capitals',
      'Hello #castercastle',
      { one_word_hashtags: ['castercastle'] },
    ],
    ['inclusive/people-first', 'A club for the deaf.', { chosen_words: ['the deaf'] }],
  ] as const)('keeps %s quiet', (rule, text, settings) => {
    expect(rulesOn(text, {})).toContain(rule);
    expect(rulesOn(text, { settings })).not.toContain(rule);
  });

  it.each([
    ['us-federal/hatch-party', 'Thank the Republicans for the bridge.', 'us'],
    ['eu/green-words', 'Our eco-friendly mugs.', 'eu'],
    ['company/market-news', 'Our best quarter yet!', 'company'],
  ] as const)('hears %s in its region alone', (rule, text, region) => {
    expect(rulesOn(text, { region })).toContain(rule);
    expect(rulesOn(text, {})).not.toContain(rule);
  });

  it('switches off a rule or a pack', () => {
    const text = 'We are delighted to announce a vital role for the weir.';
    expect(rulesOn(text, { off: ['press-release/vital-role'] })).not.toContain(
      'press-release/vital-role',
    );
    expect(rulesOn(text, { off: ['press-release'], strength: 'light' })).toEqual([]);
  });

  it('keeps the days of an election from the rest of the year', () => {
    const coach = createCoach(packs, {
      settings: { election: { from: '2026-03-30', to: '2026-05-07' } },
    });
    const on = (day: string) =>
      coach
        .read(draftOf('A new fund for the pier.', { now: Date.parse(`${day}T12:00`) }))
        .some(({ rule }) => rule === 'election-news');
    expect([on('2026-03-29'), on('2026-03-30'), on('2026-05-07'), on('2026-05-08')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
