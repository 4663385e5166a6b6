import type { StandIn } from '../stand-in.ts';

/** An empty page for a test to put a box of its own on. */
export const bare: StandIn = {
  id: 'bare',
  hosts: ['bare.example'],
  entry: new URL('main.ts', import.meta.url),
  title: 'Bare',
  body: '',
  answer: () => undefined,
};
