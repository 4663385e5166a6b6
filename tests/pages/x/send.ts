import { postsAs } from './settings.ts';

export type Outcome =
  | { readonly kind: 'sent'; readonly permalink: string }
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'failed' };

interface How {
  readonly scheduled: boolean;
  readonly replying: boolean;
}

interface Answer {
  readonly errors?: readonly unknown[];
  readonly id?: string;
}

/** The long form has its own operation; a scheduled post another. One request for each post of a thread. */
function operationFor(text: string, { scheduled }: How): string {
  if (scheduled) return 'CreateScheduledTweet';
  return text.length > 280 ? 'CreateNoteTweet' : 'CreateTweet';
}

/** Calls one operation of the fake server. Its hash is meaningless, as the real ones are to us. */
export async function call(operation: string, body: unknown): Promise<Response> {
  return fetch(`/i/api/graphql/aB3-${operation.length}xYz/${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-stand-in-outcome': window.__page.outcome },
    body: JSON.stringify(body),
  });
}

/** Sends the posts of a draft in order, and tells how it ended. */
export async function send(texts: readonly string[], how: How): Promise<Outcome> {
  let first: string | undefined;
  for (const text of texts) {
    const response = await call(operationFor(text, how), { text, reply: how.replying });
    if (!response.ok) return { kind: 'failed' };
    const answer: Answer = await response.json();
    if (answer.errors) return { kind: 'duplicate' };
    first ??= answer.id;
  }
  window.__page.sent.push({ operation: operationFor(texts[0] ?? '', how), texts });
  if (how.scheduled) return { kind: 'scheduled' };
  return { kind: 'sent', permalink: `/${postsAs}/status/${first ?? '0'}` };
}
