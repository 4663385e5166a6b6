import { describe, expect, it } from 'vitest';
import { accountRows } from '../../entrypoints/options/account-rows.ts';
import { siteName } from '../../entrypoints/shared/site-names.ts';

const noon = new Date(2026, 2, 3, 12).getTime();
const hour = 60 * 60 * 1000;
const ago = (hours: number, kind: 'post' | 'reply' | 'thread' = 'post') => ({
  at: noon - hours * hour,
  kind,
});

describe('how often accounts have posted', () => {
  it('today since midnight, and in the last seven days; replies aside', () => {
    const ledger = { 'x:cbc': [ago(200), ago(13), ago(2, 'thread'), ago(1, 'reply')] };
    expect(accountRows(ledger, noon, siteName)).toEqual([
      { site: 'X', account: 'cbc', today: 1, week: 2, last: noon - 2 * hour },
    ]);
  });

  it('the latest first; those that only replied not at all', () => {
    const ledger = { 'x:a': [ago(5)], 'bluesky:': [ago(1)], 'x:b': [ago(1, 'reply')] };
    expect(accountRows(ledger, noon, siteName).map(({ site, account }) => [site, account])).toEqual(
      [
        ['Bluesky', undefined],
        ['X', 'a'],
      ],
    );
  });
});
