/** alex (https://alexjs.com): insensitive wording, by way of a syntax tree. */
import type { Contender } from './contender.ts';

export const alex: Contender = {
  title: 'alex',
  async load() {
    const { text: check } = await import('alex');
    return (text) => check(text).messages.length;
  },
};
