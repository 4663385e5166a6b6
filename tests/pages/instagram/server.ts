import type { SiteStandIn } from '../stand-in.ts';

/** The stand-in for Instagram. */
export const instagram: SiteStandIn = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  start: { path: 'www.instagram.com/', open: ['.compose', '.next'], editor: 'modal/0' },
  entry: new URL('main.ts', import.meta.url),
  title: 'Instagram',
  body: '',
  answer(request) {
    if (!request.path.startsWith('/api/graphql')) return undefined;
    if (request.headers['x-stand-in-outcome'] === 'forbidden') return { status: 500, json: {} };
    return { status: 200, json: { data: {} } };
  },
};
