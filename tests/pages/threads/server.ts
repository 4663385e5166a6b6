import type { SiteStandIn } from '../stand-in.ts';

/** The stand-in for Threads. */
export const threads: SiteStandIn = {
  id: 'threads',
  hosts: ['www.threads.com'],
  start: { path: 'www.threads.com/', open: ['.compose'], editor: 'modal/0' },
  entry: new URL('main.ts', import.meta.url),
  title: 'Threads',
  body: '',
  answer(request) {
    if (!request.path.startsWith('/api/graphql')) return undefined;
    if (request.headers['x-stand-in-outcome'] === 'forbidden') return { status: 500, json: {} };
    return { status: 200, json: { data: {} } };
  },
};
