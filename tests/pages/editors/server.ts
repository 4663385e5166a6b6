import type { StandIn } from '../stand-in.ts';

/** A bare page for every editor library, at an address of its own: `/tiptap`, `/quill-2-shadow`, … */
export const editors: StandIn = {
  id: 'editors',
  hosts: ['editors.example'],
  entry: new URL('main.ts', import.meta.url),
  title: 'An editor',
  body: '<main id="place"></main>',
  answer: () => undefined,
};
