/**
 * Mastodon, on any domain. Writes in a plain textarea that the page controls and grows. A post for
 * "specific people" is a private message in the same box, and is not read. Source:
 * mastodon/mastodon, app/javascript/mastodon/features/compose/components.
 *
 * To try by hand: https://mastodon.social/home, https://mastodon.social/publish and
 * https://mastodon.social/share?text=Hello.
 */
import { textarea } from './editors/textarea.ts';
import { type Frame, framedComposers, framedSending } from './framed.ts';
import { facts } from './mastodon/facts.ts';
import { isBox, mastodonFinder } from './mastodon/finder.ts';
import { themeOf } from './page-theme.ts';
import type { Site } from './site.ts';

const frame: Frame = {
  frame: 'form.compose-form',
  isBox,
  sendControlIn: (form) =>
    form.querySelector<HTMLElement>(':is(.compose-form__submit, .compose-form__publish) button') ??
    undefined,
};

const composers = framedComposers(frame);

export const mastodon: Site = {
  ...mastodonFinder,
  ...composers,
  editorOf: () => textarea,
  facts,
  evidence: {
    ...framedSending(frame, composers),
    // An edit goes to the address of its post, one level below, as does a mere look at a post.
    requestAt(url) {
      const below = /^\/api\/v1\/statuses(\/\d+)?$/.exec(new URL(url).pathname);
      return below ? (below[1] ? 'edit' : 'post') : undefined;
    },
  },
  theme: () => themeOf(document),
};
