/** Somebody else who reads drafts, and what of theirs means the same as ours. */
import type { Label } from '../../../rules/quality/corpus.ts';

/** One thing a peer has to say: the label it answers to, if any. */
export interface Finding {
  readonly label?: Label;
}

/** Finds what there is to say about a text. */
export type Find = (text: string) => readonly Finding[] | Promise<readonly Finding[]>;

export interface Peer {
  /** As the table names it. */
  readonly title: string;
  /** The labels its findings can answer to: on others it is not judged. */
  readonly labels: readonly Label[];
  load(): Promise<Find>;
}
