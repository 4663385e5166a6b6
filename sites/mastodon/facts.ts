/** What Mastodon's page shows about a draft besides its text. */
import type { Media } from '../../rules/types.ts';
import type { Facts } from '../site.ts';

export function facts(form: HTMLElement): Facts {
  const account = accountIn(form);
  return {
    ...(account !== undefined && { account }),
    reply: form.querySelector('.reply-indicator') !== null,
    quote: form.querySelector('.status__quote, .quote-indicator') !== null,
    scheduled: false,
    edit: form.querySelector('.edit-indicator') !== null,
    media: [[...form.querySelectorAll('.compose-form__upload')].flatMap(mediaIn)],
  };
}

/**
 * The account pictured above the box, with its server: the same name on two servers is two
 * accounts. Never from the page's initial state, which holds a token.
 */
function accountIn(form: HTMLElement): string | undefined {
  const address = form.querySelector('.navigation-bar a[href*="/@"]')?.getAttribute('href');
  const name = /\/@(\w+)$/.exec(address ?? '')?.[1];
  return name && `${name}@${form.ownerDocument.location.hostname}`;
}

/** One attachment; which of picture and film it is the page does not say. A sound has no picture to describe. */
function mediaIn(upload: Element): Media[] {
  if (upload.querySelector('.compose-form__upload__visualizer')) return [];
  const missing = upload.querySelector('.compose-form__upload__warning .active') !== null;
  return [{ kind: 'image', described: !missing }];
}
