/** Others judged on the same rows as we are. */
import type { JudgedRow, TextKind } from '../../../rules/quality/corpus.ts';
import {
  byLabel,
  type LabelFigures,
  type Speaking,
  speakingOf,
} from '../../../rules/quality/measure.ts';
import { alex } from './alex.ts';
import { harper } from './harper.ts';
import type { Finding, Peer } from './peer.ts';
import { writeGood } from './write-good.ts';

export const PEERS: readonly Peer[] = [writeGood, alex, harper];

/** What one peer comes to. */
export interface PeerFigures {
  readonly title: string;
  /** Only the labels its findings can answer to. */
  readonly labels: readonly LabelFigures[];
  /** How often it says anything at all, over the judged rows drawn at random. */
  readonly random: Readonly<Record<'conversational' | 'official-post', Speaking>>;
}

/** Judges a peer as we are judged. Every row is read once. */
export async function peerFigures(
  { title, labels, load }: Peer,
  judged: readonly JudgedRow[],
): Promise<PeerFigures> {
  const find = await load();
  const found = new Map<string, readonly Finding[]>();
  for (const { id, text } of judged) found.set(id, await find(text));
  const findings = ({ id }: { readonly id: string }) => found.get(id) ?? [];
  const said = byLabel(judged, (row) => new Set(findings(row).flatMap(({ label }) => label ?? [])));
  const random = (kind: TextKind) =>
    speakingOf(
      judged
        .filter((row) => row.draw === 'random' && row.kind === kind)
        .map((row) => findings(row).length)
        .map((count) => ({ count, spoke: count > 0 })),
    );
  return {
    title,
    labels: said.filter(({ label }) => labels.includes(label)),
    random: { conversational: random('conversational'), 'official-post': random('official-post') },
  };
}
