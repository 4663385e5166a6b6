import type { Life } from '../../sites/life.ts';
import { watchSending } from '../../sites/sending/watch-sending.ts';
import type { Site } from '../../sites/site.ts';
import { ask } from '../shared/messages.ts';

/** Has the background note the time of every post that really went out; what failed or waits is no post yet. */
export function reportSent(site: Site, life: Life): void {
  watchSending(site, life, ({ outcome, kind, at, account }) => {
    if (outcome !== 'sent') return;
    void ask({
      type: 'sent',
      site: site.id,
      ...(account !== undefined && { account }),
      sent: { at, kind },
    });
  });
}
