/** What Bluesky's page shows about a draft besides its text. */
import type { Media } from '../../rules/types.ts';
import { behindEach, comesBefore } from '../dom.ts';
import type { Facts } from '../site.ts';
import { composers } from './composer.ts';

/** Whoever is pictured: the writer beside each box, others beside what they wrote. */
const avatars = '[data-testid="userAvatarImage"], [data-testid="userAvatarFallback"]';

export function facts(composer: HTMLElement): Facts {
  const boxes = composers.boxesOf(composer);
  const account = accountOn(composer.ownerDocument);
  const pictured = [...composer.querySelectorAll(avatars)];
  return {
    ...(account !== undefined && { account }),
    reply: answersSomeone(boxes, pictured),
    quote: quotesSomeone(boxes, pictured),
    scheduled: false,
    media: behindEach(boxes, [...composer.querySelectorAll(media)]).map((own) => own.map(mediaAt)),
  };
}

/** The writer's own profile is the one profile the navigation leads to. Never from storage: that holds tokens. */
function accountOn(page: Document): string | undefined {
  return [...page.querySelectorAll('nav a[href^="/profile/"], [role="navigation"] a')]
    .map((link) => /^\/profile\/([\w.-]+\.\w+)$/.exec(link.getAttribute('href') ?? '')?.[1])
    .find((handle) => handle !== undefined);
}

/** The post being answered stands above the first box, so its author does besides the writer. */
function answersSomeone(boxes: readonly Element[], pictured: readonly Element[]): boolean {
  const [first] = boxes;
  return first !== undefined && pictured.filter((each) => comesBefore(each, first)).length > 1;
}

/** A quoted post's author stands behind the box that quotes it, before the writer beside the next. */
function quotesSomeone(boxes: readonly Element[], pictured: readonly Element[]): boolean {
  return behindEach(boxes, pictured).some(
    (behind, index) => behind.length > (index < boxes.length - 1 ? 1 : 0),
  );
}

/** Each picture and GIF has a button for its description; films keep theirs where no page shows it. */
const media = '[data-testid="altTextButton"]';

/** A plus in the button says "not described yet", a tick that it is. Where there is neither, nothing is missed. */
function mediaAt(button: Element): Media {
  const kind = button.closest('[data-testid="selectedPhotosView"]') ? 'image' : 'gif';
  return { kind, described: button.querySelector('[data-icon="plus"], .fa-plus') === null };
}
