import type { SiteStandIn } from '../stand-in.ts';

/** The stand-in for a Mastodon server, at a host no list knows. */
export const mastodon: SiteStandIn = {
  id: 'mastodon',
  hosts: ['social.example'],
  start: { path: 'social.example/home', open: [], editor: 'home/0' },
  entry: new URL('main.ts', import.meta.url),
  title: 'Mastodon',
  body: '<div id="mastodon" class="app-holder" data-props="{}"></div><script id="initial-state" type="application/json">{"meta":{}}</script>',
  answer(request) {
    if (!request.path.startsWith('/api/v1/')) return undefined;
    if (request.headers['x-stand-in-outcome'] === 'forbidden') return { status: 422, json: {} };
    return { status: 200, json: { id: '1' } };
  },
};
