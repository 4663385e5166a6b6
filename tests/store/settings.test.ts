import { describe, expect, it } from 'vitest';
import { noSettings, silenced, withEntry } from '../../store/settings.ts';

describe('settings', () => {
  it('puts an entry in a list once', () => {
    const once = withEntry(noSettings, 'off', 'cadence', true);
    expect(withEntry(once, 'off', 'cadence', true).off).toEqual(['cadence']);
  });

  it('takes an entry out, and leaves the other lists alone', () => {
    const settings = { ...noSettings, off: ['a', 'b'], ignored: ['a'], sitesOff: ['x'] };
    expect(withEntry(settings, 'off', 'a', false)).toEqual({ ...settings, off: ['b'] });
  });

  it('silences what was switched off and what was waved away for good', () => {
    expect(silenced({ ...noSettings, off: ['cadence'], ignored: ['tone/proud'] })).toEqual([
      'cadence',
      'tone/proud',
    ]);
  });
});
