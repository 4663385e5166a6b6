/**
 * `npm run tone:train -- --corpus DIR`: trains the tone model on labelled text that is not in the repository, writes
 * `rules/tone/weights.json`, and prints how well each source is told apart by a model that has seen neither it nor
 * the one it is set against.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type KeptModel, oddsOf, type ToneModel } from '../model.ts';
import { crossFit, train } from './cross-fit.ts';
import { auc } from './judge.ts';
import { readTexts, type ToneText } from './texts.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string' } } });

if (values.corpus === undefined) {
  console.error('Say where the text is: npm run tone:train -- --corpus DIR');
  process.exitCode = 2;
} else {
  const { windows, people, official } = readTexts(values.corpus);
  const texts = [...windows, ...people, ...official];
  const kept = keep(train(texts));
  writeFileSync(new URL('../weights.json', import.meta.url), `${JSON.stringify(kept, null, 2)}\n`);
  console.log(`${Object.keys(kept.weights).length} weights from ${texts.length} texts.`);
  const without = crossFit(texts);
  const odds = (own: readonly ToneText[]) =>
    own.map(({ doc, features }) => oddsOf(without(doc), features.seen));
  console.log(
    `Held-out documents, at equal lengths: ${auc(odds(windows), odds(people)).toFixed(3)}`,
  );
  console.log('Each source against each, by a model that has seen neither:');
  for (const line of bySource(windows, people, official)) console.log(line);
}

/** A model in whole hundredths, without the weights that come to nothing. */
function keep({ bias, weights }: ToneModel): KeptModel {
  const whole = [...weights]
    .map(([key, weight]) => [key, Math.round(weight * 100)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 5);
  return { bias: Math.round(bias * 100), weights: Object.fromEntries(whole) };
}

function bySource(
  windows: readonly ToneText[],
  people: readonly ToneText[],
  official: readonly ToneText[],
): readonly string[] {
  const texts = [...windows, ...people, ...official];
  const talkers = [...Map.groupBy(people, ({ source }) => source)];
  return [...Map.groupBy(windows, ({ source }) => source)].map(([office, releases]) => {
    const figures = talkers.map(([talker, talk]) => {
      const model = train(texts.filter(({ source }) => source !== office && source !== talker));
      const odds = (own: readonly ToneText[]) =>
        own.map(({ features }) => oddsOf(model, features.seen));
      return `${talker} ${auc(odds(releases), odds(talk)).toFixed(3)}`;
    });
    return `  ${office}: ${figures.join('  ')}`;
  });
}
