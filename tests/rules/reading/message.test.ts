import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../../rules/reading/message.ts';

describe('messages', () => {
  it.each([
    ['no places', ['a'], 'no places'],
    ['%s for %s', ['a', 'b'], 'a for b'],
    ['%s for %s', ['a'], 'a for '],
    ['%[2]s before %[1]s', ['a', 'b'], 'b before a'],
    ['%d and %s', [3, 3], '3 and 3'],
    ['%s', [8.526], '8.53'],
    ['%.1f', [8.526], '8.5'],
    ['%q', ['a'], '"a"'],
    ['100%% sure', [], '100% sure'],
    ['50% off', ['a'], '50% off'],
  ])('%j', (message, args, filled) => {
    expect(fillMessage(message, args)).toBe(filled);
  });
});
