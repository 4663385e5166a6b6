import type { SiteStandIn } from '../stand-in.ts';

/** The stand-in www.linkedin.com. */
export const linkedin: SiteStandIn = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  start: { path: 'www.linkedin.com/feed/', open: ['.compose'], editor: 'modal/0' },
  entry: new URL('main.ts', import.meta.url),
  title: 'LinkedIn',
  inlineStyles: true,
  body: '<div id="interop-outlet" data-testid="interop-shadowdom" style="height:0"></div>',
  answer(request) {
    if (!request.path.startsWith('/voyager/')) return undefined;
    if (request.headers['x-stand-in-outcome'] === 'forbidden') return { status: 500, json: {} };
    return { status: 200, json: {} };
  },
};
