/** Which boxes on Mastodon are compose boxes: all that a page nobody writes on loads. */
import type { ComposerFinder } from '../site.ts';

/**
 * The sign of a visibility other than "specific people", which is a private message in the very
 * same box. Icons, since labels are translated. First as since 4.3 (mastodon/mastodon,
 * compose/components/privacy_dropdown.tsx, visibility_button.tsx), then as before.
 */
const notPrivate = [
  '.dropdown-button :is(.icon-globe, .icon-unlock, .icon-lock)',
  '.privacy-dropdown__value-icon :is(.fa-globe, .fa-unlock, .fa-lock)',
].join();

/** Whether this is a compose box whose post is not a private message. Where that cannot be told, it is none. */
export function isBox(target: EventTarget): target is HTMLElement {
  if (!(target instanceof HTMLTextAreaElement)) return false;
  if (!target.classList.contains('autosuggest-textarea__textarea')) return false;
  return target.closest('form.compose-form')?.querySelector(notPrivate) != null;
}

/** Whether a page is Mastodon's: anyone may run it, on any host. */
function runs(page: Document): boolean {
  return (
    page.querySelector('div#mastodon, div#mastodon-compose') !== null &&
    page.querySelector('script#initial-state') !== null
  );
}

export const mastodonFinder: ComposerFinder = {
  id: 'mastodon',
  hosts: [],
  runs,
  boxAt: (path) => path.find(isBox),
};
