import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import type { Bundle } from '../../pages/bundle.ts';
import { bundle } from '../../pages/bundle.ts';
import type { StandIn } from '../../pages/stand-in.ts';

/** One request that reached this machine's network, whoever made it and whatever host it named. */
export interface Request {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

export interface PageServer {
  /** Where browsers must be pointed for every host: the https port, and the plain http one. */
  readonly port: number;
  readonly plainPort: number;
  /** All there were since these stand-ins are served. */
  readonly requests: readonly Request[];
  /** Serves these from now on, and no others. */
  serve(standIns: readonly StandIn[]): Promise<void>;
  close(): Promise<void>;
}

/** A policy as strict as any site's: nonce-only scripts, own styles, Trusted Types, calls to its own hosts only. */
const strictPolicy = (nonce: string, { hosts, inlineStyles }: StandIn): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    inlineStyles ? "style-src 'unsafe-inline'" : `style-src 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    `connect-src ${hosts.map((host) => `https://${host}`).join(' ')}`,
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Some sites keep what is posted on another host than their pages. */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
};

/**
 * Serves stand-in sites, none at first, over https on a free local port, under a certificate made on the spot.
 * Browsers are told to find every host in the world here, so `requests` holds all they ever send:
 * a host that is no stand-in's gets a 404 and a line in the log.
 */
export async function servePages(): Promise<PageServer> {
  let requests: Request[] = [];
  let pages: readonly { readonly standIn: StandIn; readonly built: Bundle }[] = [];

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', `https://${host}`);
    requests.push({ method, host, path: url.pathname });
    const page = pages.find(({ standIn }) => standIn.hosts.includes(host));
    const answer = page?.standIn.answer({ method, path: url.pathname, headers });
    if (answer && method === 'OPTIONS') {
      response.writeHead(204, crossOrigin).end();
    } else if (answer) {
      const type = { 'content-type': 'application/json', ...crossOrigin };
      response.writeHead(answer.status, type).end(JSON.stringify(answer.json));
    } else if (page && url.pathname !== '/favicon.ico') {
      servePage(page.standIn, page.built, url, response);
    } else {
      response.writeHead(404).end();
    }
  }

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'stand-in' }], {
    algorithm: 'sha256',
    keyType: 'ec',
  });
  const secure = createServer({ key, cert }, handle);
  const plain = createPlainServer(handle);
  return {
    port: await listen(secure),
    plainPort: await listen(plain),
    get requests() {
      return requests;
    },
    async serve(standIns) {
      requests = [];
      pages = await Promise.all(
        standIns.map(async (standIn) => ({ standIn, built: await bundle(standIn) })),
      );
    },
    close: async () => {
      await Promise.all([shut(secure), shut(plain)]);
    },
  };
}

function servePage(standIn: StandIn, built: Bundle, url: URL, response: ServerResponse): void {
  const nonce = randomBytes(12).toString('base64');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    ...(url.searchParams.get('csp') === 'strict' && {
      'content-security-policy': strictPolicy(nonce, standIn),
    }),
  });
  response.end(`<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${standIn.title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${built.style}</style>
</head>
<body>${standIn.body}<script nonce="${nonce}">${built.script.replaceAll('</script', '<\\/script')}</script></body>
</html>`);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
