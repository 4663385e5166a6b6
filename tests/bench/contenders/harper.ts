/** harper.js (https://writewithharper.com): grammar and spelling in WebAssembly, its own set of rules. */
import type { Contender } from './contender.ts';

export const harper: Contender = {
  title: 'harper.js',
  async load() {
    const { Dialect, LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary, dialect: Dialect.British });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
  },
};
