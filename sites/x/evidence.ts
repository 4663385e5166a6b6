/** How X shows that a post was really sent. */
import { isEnabled, targetOf } from '../dom.ts';
import type { SendEvidence } from '../site.ts';
import { boxesOf, composerOf, sendControlAround, sendControlOf } from './composer.ts';

/** The last part of a GraphQL address names the operation. */
const operations = new Map<string, 'post' | 'scheduled'>([
  ['CreateTweet', 'post'],
  ['CreateNoteTweet', 'post'],
  ['CreateScheduledTweet', 'scheduled'],
]);

export const evidence = {
  composerSentBy(path: readonly EventTarget[]) {
    const target = targetOf(path);
    const control = target && sendControlAround(target);
    if (!control || !isEnabled(control)) return undefined;
    const composer = composerOf(control);
    return boxesOf(composer).length > 0 ? composer : undefined;
  },
  canSend(composer: HTMLElement) {
    const control = sendControlOf(composer);
    return control !== undefined && isEnabled(control);
  },
  requestAt(url: string) {
    const operation = /\/i\/api\/graphql\/[^/]+\/(\w+)(?:\?|$)/.exec(url)?.[1];
    return operation === undefined ? undefined : operations.get(operation);
  },
  notices: () => [...document.querySelectorAll('[data-testid="toast"]')],
  confirms(notice: Element, account: string | undefined) {
    return [...notice.querySelectorAll('a[href*="/status/"]')].some((link) => {
      const author = /\/(\w+)\/status\/\d+/.exec(link.getAttribute('href') ?? '')?.[1];
      return author !== undefined && (account ?? author).toLowerCase() === author.toLowerCase();
    });
  },
} satisfies SendEvidence;
