/** write-good: passives are what a release is made of; its wordy phrases and clichés are officialese. */
import type { Finding, Peer } from './peer.ts';

/** What of its checks answers to which label. Weasel words, adverbs and openings are about neither. */
const MEANS: readonly (readonly [check: string, finding: Finding])[] = [
  ['passive', { label: 'press-release-tone' }],
  ['tooWordy', { label: 'jargon' }],
  ['cliches', { label: 'jargon' }],
  ...['weasel', 'illusion', 'so', 'thereIs', 'adverb'].map((check) => [check, {}] as const),
];

export const writeGood: Peer = {
  title: 'write-good',
  labels: ['press-release-tone', 'jargon'],
  async load() {
    const { default: check } = await import('write-good');
    // A finding does not say which check it is of, so each check is made by itself.
    const alone = MEANS.map(([name, finding]) => ({
      finding,
      options: Object.fromEntries(MEANS.map(([each]) => [each, each === name])),
    }));
    return (text) =>
      alone.flatMap(({ finding, options }) => check(text, options).map(() => finding));
  },
};
