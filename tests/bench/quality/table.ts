/** Ourselves and others on the same rows, as a table for a terminal. */
import type { Label } from '../../../rules/quality/corpus.ts';
import { type LabelFigures, ratio, type Speaking } from '../../../rules/quality/measure.ts';
import { percent, type Report } from '../../../rules/quality/report.ts';
import type { PeerFigures } from './peers.ts';

/** A line for each label somebody else answers to, and how often each speaks at all. */
export function peerTable(us: Report, peers: readonly PeerFigures[]): string {
  const all: readonly PeerFigures[] = [{ ...us, title: 'Parapet' }, ...peers];
  const labels = us.labels.map(({ label }) => label);
  return [
    'Others on the same rows             precision (random)  recall (all labelled)',
    ...labels.flatMap((label) => judged(label, all)),
    '',
    'Anything said (random rows)         conversational  official posts',
    ...all.map(
      ({ title, random }) =>
        `${title.padEnd(36)}${share(random.conversational).padEnd(16)}${share(random['official-post'])}`,
    ),
  ].join('\n');
}

/** The lines of one label; none where we alone answer to it. */
function judged(label: Label, all: readonly PeerFigures[]): readonly string[] {
  const lines = all.flatMap(({ title, labels }) => {
    const figures = labels.find((each) => each.label === label);
    return figures ? [`${`${label}, ${title}`.padEnd(36)}${line(figures)}`] : [];
  });
  return lines.length > 1 ? lines : [];
}

function line({ right, wrong, found, labelled }: LabelFigures): string {
  return `${part(right, right + wrong).padEnd(20)}${part(found, labelled)}`;
}

/** Unlike a rule that never speaks, one that is never right is worth a nought. */
function part(some: number, all: number): string {
  return all === 0 ? '–' : `${(ratio(some, all) * 100).toFixed(1)} % (${some}/${all})`;
}

/** Ours leaves accessibility out, which others say nothing about. */
function share({ share }: Speaking): string {
  return percent(share);
}
