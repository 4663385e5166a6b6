import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import kept from '../../../rules/tone/weights.json' with { type: 'json' };

describe('the weights', () => {
  it('are few enough to ship', () => {
    expect(statSync('rules/tone/weights.json').size).toBeLessThan(40_000);
  });

  it('are of plain words: no figures, handles, hashtags or links', () => {
    for (const key of Object.keys(kept.weights)) {
      expect(key).toMatch(
        /^(?:[?!]|\((?:Aa|···|A)\)|'?-?[\p{Ll}·]+(?:'\p{Ll}+)*(?: [\p{Ll}·]+(?:'\p{Ll}+)*)?)$/u,
      );
    }
  });

  it('let no single word decide', () => {
    for (const weight of Object.values(kept.weights)) expect(Math.abs(weight)).toBeLessThan(1000);
  });
});
