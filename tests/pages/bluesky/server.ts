import type { SiteStandIn } from '../stand-in.ts';
import { home } from './home.ts';

/** The stand-in bsky.app. */
export const bluesky: SiteStandIn = {
  id: 'bluesky',
  hosts: ['bsky.app', home],
  start: { path: 'bsky.app/', open: ['.compose'], editor: 'modal/0' },
  entry: new URL('main.ts', import.meta.url),
  title: 'Bluesky',
  inlineStyles: true,
  body: '',
  answer(request) {
    if (!request.path.startsWith('/xrpc/')) return undefined;
    if (request.headers['x-stand-in-outcome'] === 'forbidden') return { status: 400, json: {} };
    return { status: 200, json: { results: [] } };
  },
};
