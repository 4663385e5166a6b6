import { describe, expect, it } from 'vitest';
import { accountKey, sentBy, withSent } from '../../store/ledger.ts';

const day = 24 * 60 * 60 * 1000;

describe('the ledger', () => {
  it('keeps accounts apart, whatever the case of their handles', () => {
    const key = accountKey('x', 'BarchesterCC');
    const ledger = withSent({}, key, { at: 5, kind: 'post' });
    expect(sentBy(ledger, accountKey('x', 'barchestercc'))).toEqual([{ at: 5, kind: 'post' }]);
    expect(sentBy(ledger, accountKey('bluesky', 'barchestercc'))).toEqual([]);
  });

  it('keeps posts oldest first, however they are told', () => {
    const later = withSent({}, 'x:a', { at: 20, kind: 'post' });
    const both = withSent(later, 'x:a', { at: 10, kind: 'reply' });
    expect(sentBy(both, 'x:a').map(({ at }) => at)).toEqual([10, 20]);
  });

  it('drops what is older than five weeks', () => {
    const old = withSent({}, 'x:a', { at: 0, kind: 'post' });
    expect(sentBy(withSent(old, 'x:a', { at: 35 * day, kind: 'post' }), 'x:a')).toHaveLength(2);
    expect(sentBy(withSent(old, 'x:a', { at: 36 * day, kind: 'post' }), 'x:a')).toHaveLength(1);
  });

  it('holds times and kinds, nothing else', () => {
    const ledger = withSent({}, 'x:a', { at: 1, kind: 'thread' });
    expect(Object.keys(sentBy(ledger, 'x:a')[0] ?? {})).toEqual(['at', 'kind']);
  });
});
