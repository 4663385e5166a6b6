/** How X shows that a post was really sent. */
import type { SendEvidence } from '../site.ts';
import { boxesOf, composerOf, isEnabled, sendControlAround, sendControlOf } from './composer.ts';

/** The last part of a GraphQL address names the operation. */
const operations = new Map<string, 'post' | 'scheduled'>([
  ['CreateTweet', 'post'],
  ['CreateNoteTweet', 'post'],
  ['CreateScheduledTweet', 'scheduled'],
]);

export const evidence: SendEvidence = {
  composerSentBy(path) {
    const [target] = path;
    const control = target instanceof Element ? sendControlAround(target) : undefined;
    if (!control || !isEnabled(control)) return undefined;
    const composer = composerOf(control);
    return boxesOf(composer).length > 0 ? composer : undefined;
  },
  canSend(composer) {
    const control = sendControlOf(composer);
    return control !== undefined && isEnabled(control);
  },
  requestAt(url) {
    const operation = /\/i\/api\/graphql\/[^/]+\/(\w+)(?:\?|$)/.exec(url)?.[1];
    return operation === undefined ? undefined : operations.get(operation);
  },
  notices: () => [...document.querySelectorAll('[data-testid="toast"]')],
  confirms(notice, account) {
    return [...notice.querySelectorAll('a[href*="/status/"]')].some((link) => {
      const author = /\/(\w+)\/status\/\d+/.exec(link.getAttribute('href') ?? '')?.[1];
      return author !== undefined && (account ?? author).toLowerCase() === author.toLowerCase();
    });
  },
};
