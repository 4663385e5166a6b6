import { describe, expect, it } from 'vitest';
import { quietCapitals } from '../../../rules/draft/quiet-capitals.ts';

describe('capitals made quiet', () => {
  it.each([
    ['STAY OFF THE ICE', true, 'Stay off the ice'],
    ['DO NOT FEED THE GULLS', false, 'do not feed the gulls'],
    ['OPEN NOW. I SAID SO, AND I’M SURE', true, 'Open now. I said so, and I’m sure'],
    [
      'Join Us for Our Third Walk Along the River',
      true,
      'Join us for our third walk along the river',
    ],
    ['New Rules for Walkers in Casterbridge', true, 'New rules for walkers in Casterbridge'],
    ['The NHS and I Are Here', true, 'The NHS and I are here'],
    ["“It's Open”, Says the Mayor", true, "“It's open”, says the Mayor"],
  ])('%s', (text, starts, quiet) => {
    expect(quietCapitals(text, starts)).toBe(quiet);
  });
});
