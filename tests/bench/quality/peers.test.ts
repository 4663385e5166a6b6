import { describe, expect, it } from 'vitest';
import type { JudgedRow } from '../../../rules/quality/corpus.ts';
import type { Peer } from './peer.ts';
import { peerFigures } from './peers.ts';
import { peerTable } from './table.ts';

const judged: readonly JudgedRow[] = [
  { id: '1', kind: 'official-post', draw: 'random', labels: ['jargon'], text: 'wordy' },
  { id: '2', kind: 'official-post', draw: 'random', labels: ['none'], text: 'wordy wordy' },
  { id: '3', kind: 'official-post', draw: 'enriched', labels: ['jargon'], text: 'plain' },
  { id: '4', kind: 'conversational', draw: 'random', labels: ['none'], text: 'misspelt' },
];

/** Minds wordiness, and spelling, which answers to no label. */
const peer: Peer = {
  title: 'somebody',
  labels: ['jargon'],
  load: async () => (text) =>
    text.split(' ').flatMap((word) => {
      if (word === 'wordy') return [{ label: 'jargon' } as const];
      return word === 'misspelt' ? [{}] : [];
    }),
};

describe('a peer', () => {
  it('is judged on the labels it answers to, and on how often it says anything', async () => {
    const { labels, random } = await peerFigures(peer, judged);
    expect(labels).toEqual([
      { label: 'jargon', right: 1, wrong: 1, either: 0, found: 1, labelled: 2 },
    ]);
    expect(random.conversational).toMatchObject({ rows: 1, share: 1 });
    expect(random['official-post']).toMatchObject({ rows: 2, share: 1, p95: 2 });
  });

  it('stands beside us in the table, where it is judged', async () => {
    const theirs = await peerFigures(peer, judged);
    const ours = {
      strength: 'light',
      labels: [
        { label: 'jargon', right: 2, wrong: 0, either: 0, found: 2, labelled: 2 },
        { label: 'accessibility', right: 1, wrong: 0, either: 0, found: 1, labelled: 1 },
      ],
      random: theirs.random,
      tone: [],
      tones: {},
      kinds: {},
      rules: {},
    } as const;
    const text = peerTable(ours, [theirs]);
    expect(text).toMatch(/jargon, Parapet +100\.0 % \(2\/2\) +100\.0 % \(2\/2\)/);
    expect(text).toMatch(/jargon, somebody +50\.0 % \(1\/2\) +50\.0 % \(1\/2\)/);
    expect(text).not.toContain('accessibility, Parapet');
    expect(text).toMatch(/somebody +100\.0 % +100\.0 %/);
  });
});
