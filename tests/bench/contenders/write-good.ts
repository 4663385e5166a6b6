/** write-good (https://github.com/btford/write-good): weasel words, passives, clichés; a few large patterns. */
import type { Contender } from './contender.ts';

export const writeGood: Contender = {
  title: 'write-good',
  async load() {
    const { default: check } = await import('write-good');
    return (text) => check(text).length;
  },
};
