import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../rules/tone/features.ts';
import { oddsOf } from '../../../../rules/tone/model.ts';
import { crossFit, crossFitSources, train } from '../../../../rules/tone/train/cross-fit.ts';
import { auc, interval } from '../../../../rules/tone/train/judge.ts';
import { matched } from '../../../../rules/tone/train/matched.ts';
import type { ToneText } from '../../../../rules/tone/train/texts.ts';
import { vocabularyOf } from '../../../../rules/tone/train/vocabulary.ts';
import { windowsOf } from '../../../../rules/tone/train/windows.ts';

const text = (tone: ToneText['tone'], source: string, id: string, written: string): ToneText => ({
  id,
  tone,
  source,
  doc: id,
  text: written,
  features: featuresOf(written),
});

/** Two offices and two talkers, each with a subject of its own. */
const texts: readonly ToneText[] = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) => [
  text('release', 'roads', `r${id}`, 'it was announced that a bridge will open, Louis said'),
  text('release', 'parks', `p${id}`, 'it was announced that a pond will open. Louis said'),
  text('person', 'anglers', `a${id}`, 'me and you at the river again, lovely'),
  text('person', 'bakers', `b${id}`, 'me and you with warm bread again, lovely'),
]);

describe('auc', () => {
  it('is the share of pairs in the right order, ties half', () => {
    expect(auc([2, 3], [0, 1])).toBe(1);
    expect(auc([0, 1], [2, 3])).toBe(0);
    expect(auc([1, 3], [2, 0])).toBe(0.75);
    expect(auc([1, 1], [1])).toBe(0.5);
    expect(auc([], [1])).toBeNaN();
  });
});

describe('interval', () => {
  const scores = (from: number) => Array.from({ length: 40 }, (_, i) => from + (i % 10));

  it('lies about the figure, and is narrower for more texts', () => {
    const [low, high] = interval(scores(2), scores(0));
    const figure = auc(scores(2), scores(0));
    expect(low).toBeLessThan(figure);
    expect(high).toBeGreaterThan(figure);
    const [fewLow, fewHigh] = interval(scores(2).slice(0, 10), scores(0).slice(0, 10));
    expect(fewHigh - fewLow).toBeGreaterThan(high - low);
  });

  it('is the same each time', () => {
    expect(interval(scores(2), scores(0))).toEqual(interval(scores(2), scores(0)));
  });
});

describe('matched', () => {
  it('keeps as many of each length', () => {
    const of = (...lengths: readonly number[]) => lengths.map((n) => ({ text: 'x'.repeat(n) }));
    const { some, others } = matched(of(5, 45, 47, 300), of(12, 13, 50, 90));
    expect(some.map(({ text }) => text.length)).toEqual([5, 45]);
    expect(others.map(({ text }) => text.length)).toEqual([12, 50]);
  });
});

describe('windowsOf', () => {
  it('cuts after a word, and loses none', () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const windows = windowsOf([20, 40])(long);
    expect(windows.length).toBeGreaterThan(8);
    expect(windows.join(' ')).toBe(long);
  });

  it('cuts the same way each time', () => {
    const long = 'so it goes '.repeat(40);
    expect(windowsOf([9, 30, 17])(long)).toEqual(windowsOf([9, 30, 17])(long));
  });
});

describe('vocabularyOf', () => {
  const vocabulary = vocabularyOf(texts);

  it('keeps what several sources say', () => {
    expect(vocabulary).toContain('was announced');
    expect(vocabulary).toContain('lovely');
  });

  it('keeps no subject of one source, and no name', () => {
    for (const key of ['bridge', 'pond', 'river', 'bread', 'louis'])
      expect(vocabulary).not.toContain(key);
  });
});

describe('train', () => {
  it('gives the same model for the same texts', () => {
    expect(train(texts)).toEqual(train(texts));
  });

  it('tells new texts apart by their words, not their subject', () => {
    const model = train(texts);
    const odds = (written: string) => oddsOf(model, featuresOf(written).seen);
    expect(odds('it was announced that a river will open')).toBeGreaterThan(0);
    expect(odds('me and you on the bridge again, lovely')).toBeLessThan(0);
  });
});

describe('crossFit', () => {
  it('judges no document with a model that has seen it', () => {
    const one = text('person', 'anglers', 'odd', 'me and you, announced again');
    const without = crossFit([...texts, one])('odd');
    const again = crossFit([...texts, { ...one, tone: 'release' }])('odd');
    expect(without).toEqual(again);
  });
});

describe('crossFitSources', () => {
  it('judges no source with a model that has seen it', () => {
    const other = texts.map((each) =>
      each.source === 'anglers' ? { ...each, tone: 'release' as const } : each,
    );
    expect(crossFitSources(texts)('anglers')).toEqual(crossFitSources(other)('anglers'));
    expect(crossFitSources(texts)('bakers')).not.toEqual(crossFitSources(other)('bakers'));
  });
});
