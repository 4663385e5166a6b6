/** alex: all it finds is about respectful wording, which no row was judged for; it shows how often it speaks. */
import type { Peer } from './peer.ts';

export const alex: Peer = {
  title: 'alex',
  labels: [],
  async load() {
    const { text: check } = await import('alex');
    return (text) => check(text).messages.map(() => ({}));
  },
};
