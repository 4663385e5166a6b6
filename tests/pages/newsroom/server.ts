import type { SiteStandIn } from '../stand-in.ts';

/** The stand-in for any other site: a newsroom's own system, which Parapet knows nothing of. */
export const newsroom: SiteStandIn = {
  id: 'newsroom',
  hosts: ['newsroom.example'],
  start: { path: 'newsroom.example/new', open: [], editor: 'home/0' },
  entry: new URL('main.ts', import.meta.url),
  title: 'Newsroom',
  body: '',
  answer: () => undefined,
};
