import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JudgedRow, Row } from '../../../rules/quality/corpus.ts';
import { toneFigures, toneShares } from '../../../rules/quality/tone.ts';

const RELEASE = 'It was announced today that a bridge will open, the company said in a statement.';
const TALK = "I'm off to the river again, so good to see you all this morning!";

const judged = (id: string, text: string, label: 'press-release-tone' | 'none'): JudgedRow => ({
  id,
  kind: 'official-post',
  text,
  draw: 'random',
  labels: [label],
});

const write = (folder: string, name: string, rows: readonly object[]) =>
  writeFileSync(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'));

describe('the tone figures', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tone-'));
    const rows = (source: string, text: string) =>
      Array.from({ length: 12 }, (_, i) => ({ id: `${source}${i}`, source, text }));
    const releases = ['roads', 'parks'].flatMap((source) => rows(source, RELEASE));
    const talk = ['anglers', 'bakers'].flatMap((source) => rows(source, TALK));
    write(folder, 'press-release.jsonl', releases);
    write(folder, 'conversational.jsonl', talk);
    write(folder, 'gold-open.jsonl', releases.slice(0, 1));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('tell releases from talk, and leave the judged documents to the judge', () => {
    const [whole] = toneFigures(folder, [], () => []);
    expect(whole).toEqual({
      name: 'releases v conversation',
      reading: 1,
      words: 1,
      interval: [1, 1],
      texts: [23, 24],
    });
  });

  it('tell judged official posts apart', () => {
    const posts = [judged('1', RELEASE, 'press-release-tone'), judged('2', TALK, 'none')];
    const figures = toneFigures(folder, posts, () => []);
    expect(figures.find(({ name }) => name === 'judged official posts')).toMatchObject({
      reading: 1,
      texts: [1, 1],
    });
  });
});

describe('the tone shares', () => {
  it('are of the texts that are long enough', () => {
    const row = (id: string, text: string): Row => ({ id, kind: 'plain', text });
    const rows = [
      row('1', RELEASE),
      row('2', TALK),
      row('3', TALK),
      row('4', TALK),
      row('5', 'Hi'),
    ];
    expect(toneShares(rows, () => [])).toEqual({ news: 0.25, policy: 0, person: 0.75, mixed: 0 });
  });
});
