import { describe, expect, it } from 'vitest';
import { checkPattern } from '../../../rules/packs/safe-pattern.ts';
import { FAIR, HOSTILE } from './hostile/patterns.ts';

/** The flags the engine runs patterns with. */
const FLAGS = 'gmu';

/** Whether a pattern is safe, and why not; without the attack, which fills a screen. */
function verdict(pattern: string, flags = FLAGS): string {
  const safety = checkPattern(pattern, flags);
  return safety.safe ? 'safe' : safety.reason;
}

function attackOn(pattern: string): string {
  const safety = checkPattern(pattern, FLAGS);
  return safety.safe ? '' : safety.attack;
}

describe('a pattern that could hold the page', () => {
  it.each(HOSTILE)('is found out: %s', (_, pattern) => {
    expect(verdict(pattern)).toMatch(/(steps|parts|characters|than 60)\.$/);
  });

  it.each([
    ['\\d+(?:st|nd)', 'On “0” 25,000 times over it could take about 313 million steps.'],
    ['(x+x+)+y', 'On “x”, then “xx” 40 times over it could take countless steps.'],
    ['\\s+$', 'On “ ” 25,000 times over, then “a” it could take about 313 million steps.'],
    ['\\n+x', 'On “\\n” 25,000 times over it could take about 313 million steps.'],
    ['a{9999}', 'Written out, this pattern has more than 6,000 parts.'],
  ])('is told with a text that shows it: %s', (pattern, reason) => {
    expect(verdict(pattern)).toBe(reason);
  });

  it.each([
    ['\\d+(?:st|nd)', /^0{25000}$/],
    ['(x+x+)+y', /^x{81}$/],
    ['(a+)+$', /^a{41}[^a\n]$/],
    ['^(\\s*\\w+\\s*)*$', /^\w{41}\W$/],
  ])('comes with that text written out: %s', (pattern, attack) => {
    expect(attack.test(attackOn(pattern))).toBe(true);
  });
});

describe('a pattern that takes no longer than the text', () => {
  it.each(FAIR)('is let through: %s', (_, pattern) => {
    expect(verdict(pattern)).toBe('safe');
    expect(verdict(pattern, `${FLAGS}i`)).toBe('safe');
  });

  it.each([
    ['.{0,190}x', true],
    ['.{0,400}x', false],
    ['.{0,40}x.{0,40}y', false],
    ['\\b(?:a?){12}a{12}b', false],
    ['\\b(?:a?){3}a{3}b', true],
    ['(?:\\w{1,3}\\s?){1,5}!', false],
    ['(?:[^"]|"[^"]{0,60}"){0,60}x', false],
  ])('may repeat up to a limit, as far as the limit is low: %s', (pattern, safe) => {
    expect(checkPattern(pattern, FLAGS).safe).toBe(safe);
  });

  it('may end where a match is sure, whatever could be repeated before', () => {
    expect(checkPattern('(?:a+)+', FLAGS).safe).toBe(true);
    expect(checkPattern('\\w+\\s*', FLAGS).safe).toBe(true);
    expect(checkPattern('(?:a+)+(?=b)', FLAGS).safe).toBe(false);
  });
});

describe('what stands around a repeat', () => {
  it.each([
    ['\\b\\w+x', true],
    ['\\B\\w+x', false],
    ['(?<=\\s)\\w+x', true],
    ['(?<=\\w)\\w+x', false],
    ['(?<!\\S)\\S+x', true],
    ['^\\w+x', true],
    ['\\w+(?!\\w)', true],
    ['\\w+(?!\\.)', false],
    ['(?:^|\\s)\\S+x', true],
  ])('decides whether it can be begun anywhere: %s', (pattern, safe) => {
    expect(checkPattern(pattern, FLAGS).safe).toBe(safe);
  });

  it('is read by the flags: without m, ^ is only the start of the text', () => {
    expect(checkPattern('^[\\s\\S]*x', 'gu').safe).toBe(true);
    expect(checkPattern('^[\\s\\S]*x', 'gmu').safe).toBe(false);
    expect(checkPattern('(?:a|A)+b', 'gu').safe).toBe(false);
    expect(checkPattern('\\b(?:a|A)+b', 'gu').safe).toBe(true);
    expect(checkPattern('\\b(?:a|A)+b', 'giu').safe).toBe(false);
    expect(checkPattern('\\b(?:a|.)+b', 'gu').safe).toBe(false);
  });
});

it('throws where there is no pattern at all', () => {
  expect(() => checkPattern('(a+', FLAGS)).toThrow();
});
