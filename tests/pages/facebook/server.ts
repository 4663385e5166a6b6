import type { SiteStandIn } from '../stand-in.ts';

/** The stand-in for Facebook. */
export const facebook: SiteStandIn = {
  id: 'facebook',
  hosts: ['www.facebook.com'],
  start: { path: 'www.facebook.com/', open: ['.compose'], editor: 'modal/0' },
  entry: new URL('main.ts', import.meta.url),
  title: 'Facebook',
  body: '',
  answer(request) {
    if (!request.path.startsWith('/api/graphql')) return undefined;
    if (request.headers['x-stand-in-outcome'] === 'forbidden') return { status: 500, json: {} };
    return { status: 200, json: { data: {} } };
  },
};
