import { describe, expect, it } from 'vitest';
import { housePacks } from '../../../rules/cli/house.ts';
import { fullOf, slimOf } from '../../../rules/packs/slim.ts';

describe('packs written short', () => {
  // As a page gets them: without their examples.
  const packs = JSON.parse(
    JSON.stringify(housePacks(), (key, value) => (key === 'examples' ? undefined : value)),
  );

  it('are the same again when they are read', () => {
    expect(fullOf(JSON.parse(JSON.stringify(slimOf(packs))))).toEqual(packs);
  });

  it('are a tenth shorter at least', () => {
    const lengthOf = (value: unknown) => JSON.stringify(value).length;
    expect(lengthOf(slimOf(packs))).toBeLessThan(0.9 * lengthOf(packs));
  });

  it('keep the order of phrases of several items', () => {
    const terms = {
      phrases: [
        ['a', 0],
        ['b c', 0],
        ['d', 1],
        ['E', 1, 'exact'],
        ['f', 0],
      ],
    };
    expect(slimOf(terms)).toEqual({
      phrases: [
        ['a|b c', 0],
        ['d', 1],
        ['E', 1, 'exact'],
        ['f', 0],
      ],
    });
    expect(fullOf(slimOf(terms))).toEqual(terms);
  });

  it('leave empty lists and other words alone', () => {
    const guards = { phrases: [], answeredBy: { words: { phrases: [['a', 0]], patterns: [] } } };
    expect(fullOf(slimOf(guards))).toEqual(guards);
  });
});
