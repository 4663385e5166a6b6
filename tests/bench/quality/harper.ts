/** harper.js: what it says about style, wordiness and long sentences is plain English; the rest is grammar. */
import type { Finding, Peer } from './peer.ts';

const PLAIN_ENGLISH: ReadonlySet<string> = new Set([
  'Style',
  'Readability',
  'Redundancy',
  'Enhancement',
]);

export const harper: Peer = {
  title: 'harper.js',
  labels: ['jargon'],
  async load() {
    const { Dialect, LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary, dialect: Dialect.British });
    await linter.setup();
    return async (text) => {
      const lints = await linter.lint(text, { language: 'plaintext' });
      return lints.map(
        (lint): Finding => (PLAIN_ENGLISH.has(lint.lint_kind()) ? { label: 'jargon' } : {}),
      );
    };
  },
};
