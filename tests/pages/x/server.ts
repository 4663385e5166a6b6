import type { SiteStandIn } from '../stand-in.ts';

/** What the stand-in x.com answers besides its page: the few calls the page makes, and nothing else. */
export const x: SiteStandIn = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'pro.x.com'],
  start: { path: 'x.com/home', open: [], editor: 'home/0' },
  entry: new URL('main.tsx', import.meta.url),
  title: 'Home',
  body: '<div id="react-root"></div><div id="layers"></div>',
  answer(request) {
    const operation = /^\/i\/api\/graphql\/[^/]+\/(\w+)$/.exec(request.path)?.[1];
    if (operation === undefined) return undefined;
    const creates = operation.startsWith('Create');
    if (creates && request.headers['x-stand-in-outcome'] === 'forbidden') {
      return { status: 403, json: { errors: [{ message: 'Forbidden' }] } };
    }
    if (creates && request.headers['x-stand-in-outcome'] === 'errors') {
      return { status: 200, json: { data: {}, errors: [{ code: 187, message: 'Duplicate' }] } };
    }
    return { status: 200, json: { data: {}, id: String(Date.now()) } };
  },
};
